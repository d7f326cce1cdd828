//! Looking words up by how they sound.

use syllable::{Syllable, Tone};

/// The entries in the order of their letters.
#[derive(Clone, Debug)]
pub(super) struct Pinyin {
    keys: Vec<(Box<str>, u32)>,
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sound {
    /// Letters without tones and spaces, `v` for `ü`.
    letters: String,
    /// The tones of the first syllables; none where it was not given.
    tones: Vec<Option<char>>,
}

impl Pinyin {
    /// An index of readings in the order of their entries.
    pub(super) fn new(readings: impl Iterator<Item = String>) -> Self {
        let key = |(at, reading): (u32, String)| (keyed(&reading), at);
        let mut keys: Vec<(Box<str>, u32)> = (0..).zip(readings).map(key).collect();
        keys.sort_unstable();
        Self { keys }
    }

    /// The entries whose letters begin as `sound` does, with whether they are the same; `tones`
    /// says the tones of an entry.
    pub(super) fn find<'a>(&'a self, sound: &'a Sound) -> impl Iterator<Item = (u32, bool)> + 'a {
        let letters = sound.letters.as_str();
        let start = self.keys.partition_point(|(key, _)| letters_of(key) < letters);
        let rest = self.keys.iter().skip(start);
        let rest = rest.take_while(move |(key, _)| letters_of(key).starts_with(letters));
        let fits = rest.filter(|(key, _)| sound.fits(tones_of(key)));
        fits.map(move |(key, at)| (*at, letters_of(key) == letters))
    }
}

/// Letters, a space, and the tones: `nihao 33`. The space sorts words before longer ones.
fn keyed(reading: &str) -> Box<str> {
    let letters = reading.chars().filter(|it| it.is_alphabetic()).flat_map(char::to_lowercase);
    let letters = letters.map(|it| if it == 'ü' { 'v' } else { it });
    let tones = reading.chars().filter(char::is_ascii_digit);
    letters.chain([' ']).chain(tones).collect::<String>().into()
}

fn letters_of(key: &str) -> &str {
    key.split_once(' ').map_or(key, |(letters, _)| letters)
}

fn tones_of(key: &str) -> &str {
    key.split_once(' ').map_or("", |(_, tones)| tones)
}

impl Sound {
    /// What somebody typed, in any usual way of typing pinyin, the last syllable perhaps not
    /// finished; none if it is not pinyin.
    pub(super) fn parse(query: &str) -> Option<Self> {
        if let Ok(syllables) = syllable::parse(query) {
            let letters = syllables.iter().map(letters).collect();
            let tones = syllables.iter().map(|it| it.tone().map(tone)).collect();
            return Some(Self { letters, tones });
        }
        let plain = |it: char| it.is_ascii_alphabetic() || it == ' ' || it == '\'' || it == 'ü';
        let letters =
            query.chars().filter(|it| it.is_alphabetic()).map(|it| it.to_ascii_lowercase());
        let letters: String = letters.map(|it| if it == 'ü' { 'v' } else { it }).collect();
        (query.chars().all(plain) && !letters.is_empty())
            .then_some(Self { letters, tones: Vec::new() })
    }

    fn fits(&self, tones: &str) -> bool {
        let mut tones = tones.chars();
        self.tones.iter().all(|wanted| {
            let tone = tones.next();
            wanted.is_none_or(|wanted| tone == Some(wanted))
        })
    }
}

fn letters(syllable: &Syllable) -> String {
    let suffix = if syllable.is_erhua() { "r" } else { "" };
    format!("{}{suffix}", syllable.base().replace('ü', "v"))
}

fn tone(tone: Tone) -> char {
    char::from(b'0' + tone.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_tones_are_looked_for() {
        let words = ["ni3 hao3", "ni2 hao2", "Nü3 er2", "nian2", "ni3"].map(str::to_owned);
        let index = Pinyin::new(words.into_iter());
        let found = |query: &str| -> Vec<(u32, bool)> {
            let sound = Sound::parse(query).unwrap();
            index.find(&sound).collect()
        };
        assert_eq!(found("nihao"), [(1, true), (0, true)]);
        assert_eq!(found("nǐ hǎo"), [(0, true)]);
        assert_eq!(found("nih"), [(1, false), (0, false)]);
        assert_eq!(found("nv'er"), [(2, true)]);
        assert_eq!(found("ni3"), [(4, true), (0, false)]);
        assert_eq!(Sound::parse("x-ray"), None);
    }
}
