//! The result for people.

use hanzi::{Level, Standard, WordUse};

use super::Graded;

/// How many words are listed.
const LISTED: usize = 20;

/// The result as lines of text.
pub(super) fn write(graded: &Graded) -> String {
    let profile = &graded.profile;
    let mut lines = vec![head(graded), String::new(), "level  characters   words".to_owned()];
    for level in Level::ALL {
        let characters = percent(profile.characters.coverage(level));
        let words = percent(profile.words.coverage(level));
        lines.push(format!("{level:<5}  {characters:>10}  {words:>6}"));
    }
    lines.push(format!(
        "{} of {} characters and {} of {} words are in no list; {} names are not counted",
        profile.characters.ungraded(),
        profile.characters.total(),
        profile.words.ungraded(),
        profile.words.total(),
        profile.names,
    ));
    if let Some(known) = &graded.known {
        let share = percent(profile.known(|word| known.contains(word)));
        lines.push(format!("known words: {share}"));
    }
    lines.extend(list(graded));
    lines.join("\n")
}

/// What the reader does not know, if that was given, else what is above the text's level.
pub(super) fn unknown(graded: &Graded) -> Vec<&WordUse> {
    let profile = &graded.profile;
    match (&graded.known, profile.characters.level()) {
        (Some(known), _) => profile.unknown(|word| known.contains(word)),
        (None, Some(level)) => profile.above(level).collect(),
        (None, None) => profile.above(Level::SevenToNine).collect(),
    }
}

fn head(graded: &Graded) -> String {
    let counts = &graded.profile.characters;
    let document = match graded.profile.standard {
        Standard::Hsk2026 => "the HSK syllabus of 2026 (hsk-2026)",
        Standard::Gf2021 => "GF 0025-2021 (gf0025-2021)",
    };
    match counts.level() {
        _ if counts.total() == 0 => "there are no Chinese characters to grade".to_owned(),
        Some(level) => {
            let share = percent(counts.coverage(level));
            format!("level {level} of {document}: it covers {share} of the characters")
        }
        None => format!("beyond level 7-9 of {document}: no level covers 95% of the characters"),
    }
}

fn list(graded: &Graded) -> Option<String> {
    let words = unknown(graded);
    if words.is_empty() {
        return None;
    }
    let shown = words.iter().take(LISTED).map(|word| match (word.count, word.level) {
        (1, None) => word.word.clone(),
        (1, Some(level)) => format!("{} ({level})", word.word),
        (count, None) => format!("{} (×{count})", word.word),
        (count, Some(level)) => format!("{} ({level}, ×{count})", word.word),
    });
    let shown = shown.collect::<Vec<_>>().join(" ");
    let what = if graded.known.is_some() { "unknown words" } else { "words above that level" };
    let more = words.len().saturating_sub(LISTED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    Some(format!("{what}: {shown}{more}"))
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}
