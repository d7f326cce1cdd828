//! Numbers written in hanzi.

use super::Piece;
use crate::analysis::Kind;

/// The characters of numerals, with 两 for two of something and the capital forms of cheques left
/// out: those are words of everyday text too (壹 is not, but stands alone).
const NUMERALS: &str = "零〇一二三四五六七八九十百千万亿两";

/// Whether a character is a numeral.
pub(crate) fn is_numeral(character: char) -> bool {
    NUMERALS.contains(character)
}

/// Makes one number of neighbouring pieces that hold nothing but numerals: 三百 and 二十五. Numerals
/// that begin a word after a number belong to the number: 二十, 一块 are 二十一, 块. A decimal point
/// (三点五) and what is approximate (十几) stay outside.
pub(super) fn join(pieces: Vec<Piece>, known: impl Fn(&str) -> Piece) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let numerals: String = piece.text.chars().take_while(|it| is_numeral(*it)).collect();
        let whole = numerals.len() == piece.text.len();
        let hanzi = matches!(piece.kind, Kind::Word | Kind::Name);
        if numerals.is_empty() || !hanzi || WORDS.contains(&piece.text.as_str()) {
            joined.push(piece);
            continue;
        }
        match joined.last_mut().filter(|last| last.kind == Kind::Number && last.class == 'm') {
            Some(last) => {
                last.text.push_str(&numerals);
                joined.extend(
                    piece.text.strip_prefix(&numerals).filter(|it| !it.is_empty()).map(&known),
                );
            }
            None if whole => joined.push(Piece { kind: Kind::Number, class: 'm', ..piece }),
            None => joined.push(piece),
        }
    }
    joined
}

/// Words that hold nothing but numerals.
const WORDS: [&str; 8] = ["万一", "千万", "百万", "一一", "万千", "一二", "三八", "百亿"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_numerals_are_one_number() {
        let word = |text: &str| Piece::new(text.to_owned(), Kind::Word);
        let pieces = ["三百", "二十", "五块", "万一", "两"].map(word).to_vec();
        let joined: Vec<_> = join(pieces, word).into_iter().map(|it| (it.text, it.kind)).collect();
        let expected = [
            ("三百二十五", Kind::Number),
            ("块", Kind::Word),
            ("万一", Kind::Word),
            ("两", Kind::Number),
        ];
        assert_eq!(joined, expected.map(|(text, kind)| (text.to_owned(), kind)));
    }
}
