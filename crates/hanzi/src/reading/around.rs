//! What stands around a word.

use crate::{
    analysis::Kind,
    segment::{Piece, is_numeral},
};

/// How far rules look: far beyond any clause of real text, near enough that a text without
/// punctuation takes no longer than another.
const REACH: usize = 40;

/// A word in its text. Only its clause counts: what lies between punctuation marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pieces: &'a [Piece],
    at: usize,
}

impl<'a> Around<'a> {
    pub(super) fn new(pieces: &'a [Piece], at: usize) -> Self {
        Self { pieces, at }
    }

    /// The word itself.
    pub(super) fn here(&self) -> Option<&'a Piece> {
        self.pieces.get(self.at)
    }

    /// The words after it in its clause, spaces left out.
    pub(super) fn ahead(&self) -> impl Iterator<Item = &'a Piece> + use<'a> {
        let rest = self.pieces.get(self.at + 1..).unwrap_or_default().iter();
        rest.filter(|piece| piece.kind != Kind::Space)
            .take_while(|piece| !ends_clause(piece))
            .take(REACH)
    }

    /// The words before it in its clause, the nearest first.
    pub(super) fn behind(&self) -> impl Iterator<Item = &'a Piece> + use<'a> {
        let rest = self.pieces.get(..self.at).unwrap_or_default().iter().rev();
        rest.filter(|piece| piece.kind != Kind::Space)
            .take_while(|piece| !ends_clause(piece))
            .take(REACH)
    }

    /// The word after it.
    pub(super) fn next(&self) -> Option<&'a Piece> {
        self.ahead().next()
    }

    /// The word before it.
    pub(super) fn previous(&self) -> Option<&'a Piece> {
        self.behind().next()
    }
}

/// Quotation marks and such do not end a clause.
fn ends_clause(piece: &Piece) -> bool {
    piece.kind == Kind::Punctuation
        && !piece.text.starts_with(['“', '”', '《', '》', '‘', '’', '"'])
}

/// Whether a piece counts: a number, in digits or hanzi, or how many.
pub(super) fn is_number(piece: &Piece) -> bool {
    matches!(
        piece.kind,
        Kind::Number | Kind::Time | Kind::Date | Kind::Money | Kind::Percent | Kind::Phone
    ) || ["几", "多少", "好几", "半", "数"].contains(&piece.text.as_str())
        || (piece.class == 'm' && piece.text.chars().any(is_numeral))
}
