//! Pinyin as it is written.
//!
//! Words are joined and set off by spaces, with apostrophes, and with capitals for names and at the
//! beginning of sentences: the basic rules of the Chinese phonetic alphabet orthography, GB/T
//! 16159-2012.

use syllable::{Syllable, capitalise, join_word};

use crate::analysis::{Analysis, Kind, Reading, Sound, Token};

/// How tones are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ToneStyle {
    /// Marks: nǐ hǎo.
    #[default]
    Marks,
    /// Numbers after each syllable, 5 for the neutral tone: ni3hao3.
    Numbers,
    /// None: ni hao.
    Plain,
}

impl Token {
    /// The token in pinyin, its syllables joined; empty if there is nothing to read. A name of two
    /// parts has a space and two capitals: Lǐ Xiǎomíng.
    pub fn pinyin(&self, style: ToneStyle) -> String {
        let mut parts: Vec<(bool, Vec<Syllable>)> = Vec::new();
        for reading in &self.readings {
            match (reading.sound, parts.last_mut()) {
                (Sound::Erhua, last) => add_suffix(last),
                (Sound::Syllable(syllable), Some((_, part))) if !reading.capital => {
                    part.push(syllable);
                }
                (Sound::Syllable(syllable), _) => parts.push((reading.capital, vec![syllable])),
            }
        }
        let written = parts.iter().map(|(capital, part)| {
            let part = join(part, style);
            if *capital { capitalise(&part) } else { part }
        });
        written.collect::<Vec<_>>().join(" ")
    }
}

impl Analysis {
    /// The whole text in pinyin: words with spaces between them, sentences with a capital, and
    /// Western punctuation. What has no reading stays as it is.
    pub fn pinyin(&self, style: ToneStyle) -> String {
        let mut text = String::new();
        let mut begins = true;
        for token in &self.tokens {
            let mut word = match token.kind {
                Kind::Punctuation => western(&token.text),
                _ if token.readings.is_empty() => token.text.clone(),
                _ => token.pinyin(style),
            };
            if begins && !token.readings.is_empty() {
                word = capitalise(&word);
            }
            if needs_space(&text, token) {
                text.push(' ');
            }
            text.push_str(&word);
            begins = match token.kind {
                Kind::Punctuation => begins || token.text.starts_with(['。', '！', '？', '!', '?']),
                Kind::Space => begins || token.text.contains('\n'),
                _ => false,
            };
        }
        text
    }
}

/// Adds the suffix -r to the last syllable, or `er` as a syllable where it takes none.
fn add_suffix(part: Option<&mut (bool, Vec<Syllable>)>) {
    let Some(last) = part.and_then(|(_, part)| part.last_mut()) else { return };
    if let Ok(with) = last.with_erhua() {
        *last = with;
    }
}

fn join(syllables: &[Syllable], style: ToneStyle) -> String {
    match style {
        ToneStyle::Marks => join_word(syllables),
        ToneStyle::Plain => {
            let plain: Vec<Syllable> = syllables.iter().map(|it| it.with_tone(None)).collect();
            join_word(&plain)
        }
        ToneStyle::Numbers => syllables.iter().map(Syllable::numbered).collect(),
    }
}

/// Whether a space belongs between the text so far and a token.
fn needs_space(text: &str, token: &Token) -> bool {
    let opening = text.ends_with(['(', '[', '“', '‘', '"', '/', '<']);
    let free = text.is_empty() || text.ends_with(char::is_whitespace) || opening;
    let closing = token.kind == Kind::Punctuation && !OPENING.contains(&token.text.as_str());
    !free && !closing && token.kind != Kind::Space
}

const OPENING: [&str; 9] = ["（", "(", "“", "‘", "《", "「", "【", "<", "["];

/// Punctuation marks as Latin script has them.
fn western(mark: &str) -> String {
    let one = |character| match character {
        '，' | '、' => ",",
        '。' => ".",
        '！' => "!",
        '？' => "?",
        '；' => ";",
        '：' => ":",
        '（' => "(",
        '）' => ")",
        '【' => "[",
        '】' => "]",
        '《' | '「' => "“",
        '》' | '」' => "”",
        '～' => "~",
        _ => "",
    };
    let other = |character: char| match one(character) {
        "" => character.to_string(),
        mark => mark.to_owned(),
    };
    mark.chars().map(other).collect()
}

/// Numbered pinyin, a syllable for each reading: `ni3 hao3`, with `r5` for a suffix.
pub fn numbered(readings: &[Reading]) -> String {
    readings.iter().map(|reading| reading.sound.numbered()).collect::<Vec<_>>().join(" ")
}
