//! Measure words that the segmenter takes for the beginning of a noun.

use super::Piece;
use crate::analysis::Kind;

/// After a number 个 is the measure word: 三 个 人, not 三 个人.
pub(super) fn split(pieces: Vec<Piece>, known: impl Fn(&str) -> Piece) -> Vec<Piece> {
    let mut divided: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let counted = divided.last().is_some_and(|last| last.kind == Kind::Number);
        match piece.text.strip_prefix('个') {
            Some(noun) if counted && !noun.is_empty() => {
                divided.extend(["个", noun].map(&known));
            }
            _ => divided.push(piece),
        }
    }
    divided
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_after_a_number() {
        let word = |text: &str| Piece::new(text.to_owned(), Kind::Word);
        let three = Piece { kind: Kind::Number, ..word("三") };
        let texts = |pieces: Vec<Piece>| pieces.into_iter().map(|it| it.text).collect::<Vec<_>>();
        assert_eq!(texts(split(vec![three, word("个人")], word)), ["三", "个", "人"]);
        assert_eq!(texts(split(vec![word("我"), word("个人")], word)), ["我", "个人"]);
    }
}
