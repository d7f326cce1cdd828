//! From what `hanzi` says to what is sent.

use text_protocol as wire;

/// A token, which begins at a UTF-16 unit of the whole text.
pub(crate) fn token(token: &hanzi::Token, before: usize) -> wire::Token {
    wire::Token {
        text: token.text.clone(),
        start: before + token.span.start_utf16,
        end: before + token.span.end_utf16,
        kind: kind(token.kind),
        pinyin: token.pinyin(hanzi::ToneStyle::Marks),
        syllables: token.readings.iter().map(syllable).collect(),
        levels: levels(token.levels),
    }
}

/// The levels of a word.
pub(crate) fn levels(levels: hanzi::WordLevels) -> wire::WordLevels {
    wire::WordLevels { hsk: levels.hsk_2026.map(level), gf: levels.gf_2021.map(level) }
}

/// A document, as `hanzi` has it.
pub(crate) fn standard(standard: wire::Standard) -> hanzi::Standard {
    match standard {
        wire::Standard::Hsk2026 => hanzi::Standard::Hsk2026,
        wire::Standard::Gf2021 => hanzi::Standard::Gf2021,
    }
}

/// How often the levels occur.
pub(crate) fn counts(counts: &hanzi::Counts) -> wire::Counts {
    wire::Counts {
        levels: hanzi::Level::ALL.map(|level| counts.at(level)),
        ungraded: counts.ungraded(),
        level: counts.level().map(level),
    }
}

/// A word that its reader does not know.
pub(crate) fn word_use(word: &hanzi::WordUse) -> wire::WordUse {
    wire::WordUse { word: word.word.clone(), level: word.level.map(level), count: word.count }
}

fn syllable(reading: &hanzi::Reading) -> wire::Syllable {
    wire::Syllable {
        sound: reading.sound.numbered(),
        character: reading.character,
        confidence: match reading.confidence {
            hanzi::Confidence::Doubtful => wire::Confidence::Doubtful,
            hanzi::Confidence::Likely => wire::Confidence::Likely,
            hanzi::Confidence::Certain => wire::Confidence::Certain,
        },
    }
}

fn level(level: hanzi::Level) -> wire::Level {
    match level {
        hanzi::Level::One => wire::Level::One,
        hanzi::Level::Two => wire::Level::Two,
        hanzi::Level::Three => wire::Level::Three,
        hanzi::Level::Four => wire::Level::Four,
        hanzi::Level::Five => wire::Level::Five,
        hanzi::Level::Six => wire::Level::Six,
        hanzi::Level::SevenToNine => wire::Level::SevenToNine,
    }
}

fn kind(kind: hanzi::Kind) -> wire::Kind {
    match kind {
        hanzi::Kind::Word => wire::Kind::Word,
        hanzi::Kind::Name => wire::Kind::Name,
        hanzi::Kind::Number => wire::Kind::Number,
        hanzi::Kind::Date => wire::Kind::Date,
        hanzi::Kind::Time => wire::Kind::Time,
        hanzi::Kind::Money => wire::Kind::Money,
        hanzi::Kind::Percent => wire::Kind::Percent,
        hanzi::Kind::Phone => wire::Kind::Phone,
        hanzi::Kind::Latin => wire::Kind::Latin,
        hanzi::Kind::Punctuation => wire::Kind::Punctuation,
        hanzi::Kind::Space => wire::Kind::Space,
        hanzi::Kind::Other => wire::Kind::Other,
    }
}
