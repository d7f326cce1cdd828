//! Readings of single characters, from the `pinyin` crate (its data: mozillazg/pinyin-data).

use pinyin::{ToPinyin, ToPinyinMulti};
use syllable::{Syllable, Tone};

/// Readings that the data lacks: 一 is yāo in telephone and room numbers (Xiandai Hanyu Cidian,
/// under 幺).
const MORE: [(char, &str); 1] = [('一', "yāo")];

/// The readings of a character, the commonest first. Interjections that are no syllables of
/// Putonghua are left out.
pub(crate) fn readings(character: char) -> Vec<Syllable> {
    let all = match character.to_pinyin_multi() {
        Some(multi) => multi.into_iter().map(|reading| reading.with_tone()).collect(),
        None => character.to_pinyin().map(|one| vec![one.with_tone()]).unwrap_or_default(),
    };
    let more = MORE.iter().filter(|(other, _)| *other == character).map(|(_, reading)| *reading);
    all.into_iter().chain(more).filter_map(syllable).collect()
}

/// In the data a syllable without a mark is in the neutral tone.
fn syllable(text: &str) -> Option<Syllable> {
    let syllables = syllable::parse(text).ok()?;
    let [syllable] = syllables.as_slice() else { return None };
    Some(syllable.with_tone(Some(syllable.tone().unwrap_or(Tone::Neutral))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(character: char) -> Vec<String> {
        readings(character).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_commonest_reading_comes_first() {
        assert_eq!(written('好'), ["hǎo", "hào"]);
        assert_eq!(written('女').first().map(String::as_str), Some("nǚ"));
        assert!(written('还').contains(&"huán".to_owned()));
        assert!(written('x').is_empty());
        assert!(written('一').contains(&"yāo".to_owned()));
    }

    /// Teachers rely on these: a wrong first reading would force a `pinyin` into every lesson.
    #[test]
    fn common_characters_need_no_override() {
        for (character, reading) in [
            ('的', "de"),
            ('了', "le"),
            ('吗', "ma"),
            ('呢', "ne"),
            ('吧', "ba"),
            ('是', "shì"),
            ('不', "bù"),
            ('一', "yī"),
            ('我', "wǒ"),
            ('们', "men"),
            ('什', "shén"),
            ('么', "me"),
            ('这', "zhè"),
            ('那', "nà"),
            ('哪', "nǎ"),
            ('几', "jǐ"),
            ('都', "dōu"),
            ('还', "hái"),
            ('行', "xíng"),
            ('会', "huì"),
            ('说', "shuō"),
            ('大', "dà"),
            ('长', "zhǎng"),
        ] {
            assert_eq!(
                written(character).first().map(String::as_str),
                Some(reading),
                "{character}"
            );
        }
    }
}
