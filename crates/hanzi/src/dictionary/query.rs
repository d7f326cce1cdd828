//! What somebody types, and the entries that fit.

use std::collections::BTreeSet;

use course::engine::is_hanzi;

use super::{Dictionary, english::quality, pinyin::Sound};

/// How many of the commonest entries with the right English words are looked at closely.
const CLOSE: usize = 400;

/// The places of the entries that fit a query, best first, at most `limit`.
pub(super) fn search(dictionary: &Dictionary, query: &str, limit: usize) -> Vec<u32> {
    let query = query.trim();
    if query.is_empty() || limit == 0 {
        return Vec::new();
    }
    let scored =
        if query.contains(is_hanzi) { hanzi(dictionary, query) } else { latin(dictionary, query) };
    best(scored, limit)
}

/// Entries with how badly they fit: first how, then how common they are.
type Scored = Vec<((u32, u32), u32)>;

fn hanzi(dictionary: &Dictionary, query: &str) -> Scored {
    let exact: BTreeSet<u32> = dictionary.places(query).into_iter().collect();
    let start = dictionary.simplified.partition_point(|word| &**word < query);
    let longer = dictionary.simplified.iter().skip(start).take_while(|it| it.starts_with(query));
    let all = exact.iter().copied().chain((0..).skip(start).take(longer.count()));
    all.map(|at| ((u32::from(!exact.contains(&at)), dictionary.rank(at)), at)).collect()
}

/// Pinyin and English at once: `he` and `can` are both.
fn latin(dictionary: &Dictionary, query: &str) -> Scored {
    let mut scored = Scored::new();
    if let Some(sound) = Sound::parse(query) {
        let found = dictionary.pinyin().find(&sound);
        scored
            .extend(found.map(|(at, same)| ((if same { 0 } else { 3 }, dictionary.rank(at)), at)));
    }
    let mut meant = dictionary.english().find(query);
    keep_best(&mut meant, CLOSE, |at| dictionary.rank(*at));
    scored.extend(meant.into_iter().map(|at| {
        let glosses = dictionary.glosses.get(at as usize).map_or("", |it| it);
        ((quality(glosses, query), dictionary.rank(at)), at)
    }));
    scored
}

fn best(mut scored: Scored, limit: usize) -> Vec<u32> {
    // An entry may be found twice, by sound and by meaning.
    keep_best(&mut scored, 2 * limit, |(score, at)| (*score, *at));
    scored.sort_unstable();
    let mut seen = BTreeSet::new();
    scored.into_iter().map(|(_, at)| at).filter(|at| seen.insert(*at)).take(limit).collect()
}

/// Keeps the `count` lowest, in any order.
fn keep_best<T, K: Ord>(all: &mut Vec<T>, count: usize, key: impl Fn(&T) -> K) {
    if all.len() > count {
        all.select_nth_unstable_by_key(count, key);
        all.truncate(count);
    }
}
