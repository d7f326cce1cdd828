//! Checks of single texts that need no knowledge of the rest of the lesson.

use crate::{
    diagnostic::{Code, Sink},
    engine::is_hanzi,
    raw::Str,
};

/// Languages that explanations can be written in: the tags offered by the interface and those of
/// the largest groups of newcomers, as BCP 47 primary subtags.
const LANGUAGES: [&str; 48] = [
    "am", "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fil", "fr", "ha",
    "he", "hi", "hu", "id", "it", "ja", "kk", "km", "ko", "ky", "lo", "mn", "ms", "my", "ne", "nl",
    "no", "pl", "ps", "pt", "ro", "ru", "si", "sv", "sw", "ta", "tg", "th", "tr", "uk", "ur", "uz",
    "vi",
];

/// Words that authors leave where something is still to be written.
const UNFINISHED: [&str; 6] = ["TODO", "FIXME", "TBD", "XXX", "xxx", "lorem"];

/// Whether a tag names a language that explanations can be written in; a region may follow.
pub(crate) fn is_language(tag: &str) -> bool {
    let (primary, region) = tag.split_once('-').unwrap_or((tag, "XX"));
    LANGUAGES.contains(&primary)
        && (2..=4).contains(&region.len())
        && region.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a text has a Chinese character in it.
pub(crate) fn has_hanzi(text: &str) -> bool {
    text.chars().any(is_hanzi)
}

/// Checks a text in any language; `empty` is reported if there is nothing in it.
pub(crate) fn plain(text: &Str, language: &str, empty: Code, sink: &mut Sink) {
    if text.text.trim().is_empty() {
        let message = match empty {
            Code::EmptyTranslation => "this translation is empty",
            _ => "this text is empty",
        };
        sink.push(empty, text.span, message).hint("write it, or leave the key out if it may be");
    }
    invisible(text, language, sink);
    unfinished(text, sink);
}

/// Checks a Chinese text of at most `max` characters.
pub(crate) fn chinese(text: &Str, max: usize, sink: &mut Sink) {
    plain(text, "zh", Code::EmptyText, sink);
    length(text, max, sink);
    full_width(text, sink);
    half_width(text, sink);
    if !text.text.trim().is_empty() && !has_hanzi(&text.text) {
        let message = format!("“{}” has no Chinese character in it", text.text);
        sink.push(Code::NoHanzi, text.span, message).hint("Chinese is written in hanzi here");
    }
}

/// Checks the mark that ends a sentence.
pub(crate) fn punctuation(text: &Str, sink: &mut Sink) {
    plain(text, "zh", Code::EmptyText, sink);
    half_width(text, sink);
}

/// Checks what can be said about pinyin without knowing the hanzi.
pub(crate) fn pinyin(text: &Str, sink: &mut Sink) {
    plain(text, "en", Code::EmptyText, sink);
}

/// Reports a text of more than `max` characters.
pub(crate) fn length(text: &Str, max: usize, sink: &mut Sink) {
    let count = text.text.chars().count();
    if count > max {
        let message = format!("this text has {count} characters; more than {max} do not fit well");
        sink.push(Code::LongLine, text.span, message).hint("say it more briefly, or split it");
    }
}

fn invisible(text: &Str, language: &str, sink: &mut Sink) {
    for (at, character) in text.text.char_indices() {
        if is_invisible(character, language) {
            let code = u32::from(character);
            let span = text.at(at..at + character.len_utf8());
            let message = format!("an invisible character stands here (U+{code:04X})");
            sink.push(Code::InvisibleCharacter, span, message)
                .hint("delete it, and type the text anew rather than pasting it");
        }
    }
}

/// Joiners and direction marks belong to the spelling of some languages, never to Chinese or
/// English; overrides and isolates belong nowhere.
fn is_invisible(character: char, language: &str) -> bool {
    match character {
        '\n' | '\r' => false,
        '\u{200C}'..='\u{200F}' => matches!(language, "en" | "zh"),
        '\u{00AD}'
        | '\u{200B}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => true,
        other => other.is_control(),
    }
}

fn unfinished(text: &Str, sink: &mut Sink) {
    for word in UNFINISHED {
        for (at, _) in text.text.match_indices(word) {
            let before = text.text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.text.get(at + word.len()..).and_then(|rest| rest.chars().next());
            if [before, after].into_iter().flatten().any(char::is_alphanumeric) {
                continue;
            }
            sink.push(
                Code::UnfinishedText,
                text.at(at..at + word.len()),
                format!("“{word}” was left here"),
            )
            .hint("finish the text; notes to yourself can stand behind a # instead");
        }
    }
}

fn full_width(text: &Str, sink: &mut Sink) {
    for (at, character) in text.text.char_indices() {
        if matches!(character, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ') {
            let narrow = char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character);
            let span = text.at(at..at + character.len_utf8());
            sink.push(Code::FullWidthDigit, span, format!("“{character}” is written full width"))
                .hint(format!("write {narrow}"));
        }
    }
}

fn half_width(text: &Str, sink: &mut Sink) {
    let characters: Vec<(usize, char)> = text.text.char_indices().collect();
    for (index, &(at, character)) in characters.iter().enumerate() {
        let Some(wide) = full_width_form(character) else { continue };
        let ascii = |index: Option<usize>| {
            index
                .and_then(|index| characters.get(index))
                .is_some_and(|(_, other)| other.is_ascii_alphanumeric())
        };
        // 3.50, 8:30 and abc.com are written like this in Chinese too.
        if ascii(index.checked_sub(1)) && ascii(Some(index + 1)) {
            continue;
        }
        let message = format!("“{character}” is the half-width mark");
        sink.push(Code::HalfWidthPunctuation, text.at(at..at + 1), message)
            .hint(format!("in Chinese write {wide}"));
    }
}

fn full_width_form(character: char) -> Option<&'static str> {
    Some(match character {
        ',' => "，",
        '.' => "。",
        '?' => "？",
        '!' => "！",
        ':' => "：",
        ';' => "；",
        '(' => "（",
        ')' => "）",
        '"' => "“ or ”",
        '\'' => "‘ or ’",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    fn codes(text: &str) -> Vec<Code> {
        let mut sink = Sink::default();
        chinese(&Str::new(text, Span::from(0..text.len()), text), 12, &mut sink);
        sink.into_findings().iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn good_chinese_passes() {
        for text in ["你好！", "现在8:30。", "3.5块", "我叫安娜，你呢？", "我___安娜。", "“好”……"]
        {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn slips_are_found() {
        assert_eq!(codes("你好!"), [Code::HalfWidthPunctuation]);
        assert_eq!(codes("３块"), [Code::FullWidthDigit]);
        assert_eq!(codes("hello"), [Code::NoHanzi]);
        assert_eq!(codes(" "), [Code::EmptyText]);
        assert_eq!(codes("你\u{200B}好"), [Code::InvisibleCharacter]);
        assert_eq!(codes("好TODO好"), []);
        assert_eq!(codes("TODO 好"), [Code::UnfinishedText]);
        assert_eq!(codes("一二三四五六七八九十一二三"), [Code::LongLine]);
    }

    #[test]
    fn languages_have_known_primary_tags() {
        for good in ["en", "fr", "pt-BR", "fil", "ar"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "english", "e", "xx", "zh", "en_US", "fr-", "-", "ar-\u{661}"] {
            assert!(!is_language(bad), "{bad}");
        }
    }
}
