//! Which of several readings a word has, by what stands around it.
//!
//! Every rule speaks of words in general; what belongs to one word (头发, 银行) is in the lexicon.
//! The distinctions are those of Xiandai Hanyu Cidian (7th edition).

mod adverbs;
mod nouns;
mod particles;
mod verbs;
mod words;

use std::{collections::HashMap, sync::LazyLock};

use super::{
    around::Around,
    rule::{Rule, first},
};
use crate::{analysis::Kind, segment::Piece};

/// A word and its rules, the first that holds first.
type Entry = (&'static str, &'static [Rule]);

/// Characters whose other readings belong to certain words only (首都, 头发, 朝气). By themselves they
/// are read the commonest way.
const CLEAR: &str = "会便几切削占压发号呢喷塞壳度挣曲曾正没熟累给脏薄藏血要角谁过那都间";

/// What the rules say: nothing if there are none for the word; `None` inside if none of them
/// holds, which speaks for the commonest reading.
pub(super) fn choose(piece: &Piece, around: &Around<'_>) -> Option<Option<&'static str>> {
    if let Some(reading) = general(piece, around) {
        return Some(Some(reading));
    }
    let mut characters = piece.text.chars();
    if matches!((characters.next(), characters.next()), (Some(it), None) if CLEAR.contains(it)) {
        return Some(None);
    }
    Some(first(BY_WORD.get(piece.text.as_str())?, around))
}

static BY_WORD: LazyLock<HashMap<&str, &[Rule]>> = LazyLock::new(|| {
    let tables = [particles::RULES, adverbs::RULES, verbs::RULES, nouns::RULES, words::RULES];
    tables.into_iter().flatten().copied().collect()
});

/// Rules for more than one word.
fn general(piece: &Piece, around: &Around<'_>) -> Option<&'static str> {
    let previous = around.previous();
    match piece.text.as_str() {
        // The suffix: after a word that is no number and no family name.
        "儿" if previous.is_some_and(|it| it.kind == Kind::Word && !"mpdc".contains(it.class)) => {
            Some("r5")
        }
        _ => None,
    }
}
