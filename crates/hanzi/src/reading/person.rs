//! Family names that are read otherwise than the same character elsewhere.

use super::choice::Choice;
use crate::{analysis::Confidence, segment::Piece};

/// Family names with a reading of their own (Xiandai Hanyu Cidian, 7th edition).
const SURNAMES: [(&str, &str); 27] = [
    ("单", "shan4"),
    ("任", "ren2"),
    ("曾", "zeng1"),
    ("解", "xie4"),
    ("仇", "qiu2"),
    ("区", "ou1"),
    ("朴", "piao2"),
    ("查", "zha1"),
    ("盖", "ge3"),
    ("葛", "ge3"),
    ("翟", "zhai2"),
    ("华", "hua4"),
    ("乐", "yue4"),
    ("柏", "bai3"),
    ("宁", "ning4"),
    ("缪", "miao4"),
    ("应", "ying1"),
    ("长", "chang2"),
    ("燕", "yan1"),
    ("尹", "yin3"),
    ("薄", "bo2"),
    ("卜", "bu3"),
    ("繁", "po2"),
    ("纪", "ji4"),
    ("令", "ling2"),
    ("冼", "xian3"),
    ("教", "jiao4"),
];

/// The reading of a person's name: its family name by the table, a capital for it and for the
/// given name.
pub(super) fn read(piece: &Piece, by_characters: &Choice) -> Choice {
    let family: String = piece.text.chars().take(piece.surname).collect();
    let listed = SURNAMES.iter().find(|(name, _)| *name == family);
    let mut syllables = by_characters.syllables.clone();
    if let (Some((_, reading)), Some(first)) = (listed, syllables.first_mut()) {
        (*reading).clone_into(first);
    }
    for start in [0, piece.surname] {
        if let Some(syllable) = syllables.get_mut(start) {
            *syllable = syllable::capitalise(syllable);
        }
    }
    Choice { syllables, confidence: Confidence::Likely }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Kind;

    #[test]
    fn the_family_name_has_its_own_reading() {
        let piece =
            Piece { text: "单晓明".to_owned(), kind: Kind::Name, class: 'N', surname: 1 };
        let plain = Choice {
            syllables: ["dan1", "xiao3", "ming2"].map(str::to_owned).to_vec(),
            confidence: Confidence::Doubtful,
        };
        assert_eq!(read(&piece, &plain).syllables, ["Shan4", "Xiao3", "ming2"]);
    }
}
