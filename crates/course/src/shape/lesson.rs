//! The shape of a lesson file.

use super::{
    FORMAT_FIELD, Kind, List, Table,
    course::{GUIDES, LEVEL_FIELD, LICENCE_FIELD},
    list, optional, required,
};
use crate::{diagnostic::Code, model::PartOfSpeech};

/// The longest sentence, in characters: two lines on a phone.
const SENTENCE: usize = 30;
/// The longest word, in characters.
const WORD: usize = 8;
/// The longest option or tile, in characters.
const OPTION: usize = 20;

/// A lesson.
pub static LESSON: Table = Table {
    name: "lesson",
    doc: "A lesson file.",
    fields: &[
        FORMAT_FIELD,
        required(
            "version",
            Kind::Integer { min: 1, max: 1_000_000 },
            "Your own version number: 1, then one more with each published change.",
        ),
        required("title", Kind::Text(60), "The title."),
        optional("hanzi-title", Kind::Chinese(16), "The title in Chinese."),
        LEVEL_FIELD,
        optional("author", Kind::Line, "Who wrote it, if not the course's author."),
        LICENCE_FIELD,
        required("situation", Kind::Text(300), "Where and when one meets this."),
        required("can-do", Kind::List(&CAN_DO), "What the learner can do afterwards."),
        optional("guides", Kind::List(&GUIDES), "Names of guides that belong to it."),
        required("words", Kind::List(&WORDS), "The new words, in the order of teaching."),
        optional("names", Kind::List(&NAMES), "Names of people and places that are used."),
        required("dialogue", Kind::Table(&DIALOGUE), "The dialogue."),
        optional("patterns", Kind::List(&PATTERNS), "Patterns of grammar."),
        optional("culture", Kind::Table(&CULTURE), "A note on culture."),
        required("exercises", Kind::List(&EXERCISES), "The exercises."),
        optional("task", Kind::Table(&TASK), "Something to do in the world outside."),
    ],
};

static CAN_DO: List = list("statements", Kind::Text(100), 1, 4);

static WORDS: List = List {
    noun: "words",
    of: Kind::Table(&WORD_TABLE),
    min: (3, Code::TooFewWords),
    max: (15, Code::TooManyWords),
};

static WORD_TABLE: Table = Table {
    name: "word",
    doc: "A new word: `[[words]]`.",
    fields: &[
        required("hanzi", Kind::Chinese(WORD), "The word in simplified characters."),
        optional(
            "pinyin",
            Kind::Pinyin,
            "How it is read, only where Luodi would be wrong: neutral tones, several readings, 儿.",
        ),
        required("pos", Kind::OneOf(parts_of_speech), "Its part of speech."),
        required("gloss", Kind::Meaning(200), "Its meaning here, at most 60 characters."),
        optional("measure", Kind::Chinese(WORD), "The measure word of a noun."),
        optional("note", Kind::Rich, "A remark."),
    ],
};

static NAMES: List = list("names", Kind::Table(&NAME_TABLE), 0, 12);

static NAME_TABLE: Table = Table {
    name: "name",
    doc: "A proper name: `[[names]]`.",
    fields: &[
        required("hanzi", Kind::Chinese(WORD), "The name."),
        optional("pinyin", Kind::Pinyin, "How it is read, where Luodi would be wrong."),
        required("gloss", Kind::Meaning(200), "The name in other languages."),
        optional("note", Kind::Rich, "A remark."),
    ],
};

static DIALOGUE: Table = Table {
    name: "dialogue",
    doc: "The dialogue: `[dialogue]`.",
    fields: &[
        required(
            "speakers",
            Kind::Map { of: &SPEAKER, min: 1, max: 6 },
            "The people, each under a short key such as A.",
        ),
        required("lines", Kind::List(&LINES), "What they say."),
    ],
};

static SPEAKER: Table = Table {
    name: "speaker",
    doc: "A person: `[dialogue.speakers.A]`.",
    fields: &[
        required("hanzi", Kind::Chinese(WORD), "The person's name, or what people call them."),
        required("about", Kind::Text(100), "Who this is."),
    ],
};

static LINES: List = List {
    noun: "lines",
    of: Kind::Table(&LINE),
    min: (4, Code::DialogueLength),
    max: (20, Code::DialogueLength),
};

static LINE: Table = Table {
    name: "line",
    doc: "A turn in the dialogue: `[[dialogue.lines]]`.",
    fields: &[
        required("speaker", Kind::Line, "The key of the speaker."),
        required("hanzi", Kind::Chinese(SENTENCE), "What is said."),
        required("translation", Kind::Meaning(200), "What it means."),
        optional("pinyin", Kind::Pinyin, READING_DOC),
    ],
};

const READING_DOC: &str =
    "How the whole is read: one syllable for each character, without punctuation and digits.";

static PATTERNS: List = list("patterns", Kind::Table(&PATTERN), 0, 5);

static PATTERN: Table = Table {
    name: "pattern",
    doc: "A pattern of grammar: `[[patterns]]`.",
    fields: &[
        required("form", Kind::Mixed(60), "The formula, such as 我叫 + name."),
        required("title", Kind::Text(80), "What it is for."),
        required("explain", Kind::Rich, "How it works."),
        required("examples", Kind::List(&EXAMPLES), "Sentences that show it."),
    ],
};

static EXAMPLES: List = list("examples", Kind::Table(&EXAMPLE), 1, 6);

static EXAMPLE: Table = Table {
    name: "example",
    doc: "An example: `[[patterns.examples]]`.",
    fields: &[
        required("hanzi", Kind::Chinese(SENTENCE), "The sentence."),
        required("translation", Kind::Meaning(200), "What it means."),
        optional("pinyin", Kind::Pinyin, READING_DOC),
    ],
};

static CULTURE: Table = Table {
    name: "culture",
    doc: "A note on culture: `[culture]`.",
    fields: &[
        required("title", Kind::Text(80), "The title."),
        required("text", Kind::Rich, "The note."),
    ],
};

static TASK: Table = Table {
    name: "task",
    doc: "Something to do in the world outside: `[task]`.",
    fields: &[
        required("text", Kind::Rich, "What to do."),
        optional("guide", Kind::Name, "The guide that helps with it."),
    ],
};

static EXERCISES: List = list(
    "exercises",
    Kind::Typed(&[
        &CHOOSE_MEANING,
        &CHOOSE_HANZI,
        &CHOOSE_PINYIN,
        &LISTEN,
        &GAP,
        &ORDER,
        &MATCH,
        &TYPE_PINYIN,
    ]),
    1,
    60,
);

const WHY: super::Field =
    optional("why", Kind::Rich, "Why the answer is right; shown after answering.");

const fn options(of: Kind) -> List {
    List { noun: "options", of, min: (2, Code::TooFewOptions), max: (6, Code::TooManyOptions) }
}

static CHOOSE_MEANING: Table = Table {
    name: "choose-meaning",
    doc: "Sees Chinese, chooses the meaning.",
    fields: &[
        required("hanzi", Kind::Chinese(SENTENCE), "The Chinese."),
        required("options", Kind::List(&MEANINGS), "Meanings, one of them right."),
        required("answer", Kind::Line, "The English of the right option."),
        WHY,
    ],
};

static MEANINGS: List = options(Kind::Meaning(120));

static CHOOSE_HANZI: Table = Table {
    name: "choose-hanzi",
    doc: "Sees a meaning, chooses the Chinese.",
    fields: &[
        required("meaning", Kind::Meaning(160), "The meaning."),
        required("options", Kind::List(&CHINESE), "Chinese texts, one of them right."),
        required("answer", Kind::Chinese(OPTION), "The right option."),
        WHY,
    ],
};

static CHINESE: List = options(Kind::Chinese(OPTION));

static CHOOSE_PINYIN: Table = Table {
    name: "choose-pinyin",
    doc: "Sees Chinese, chooses how it is read.",
    fields: &[
        required("hanzi", Kind::Chinese(OPTION), "The Chinese."),
        required("options", Kind::List(&READINGS), "Readings, one of them right."),
        required("answer", Kind::Pinyin, "The right reading."),
        WHY,
    ],
};

static READINGS: List = options(Kind::Pinyin);

static LISTEN: Table = Table {
    name: "listen",
    doc: "Hears Chinese, chooses what it was or what it means.",
    fields: &[
        required("hanzi", Kind::Chinese(SENTENCE), "The Chinese that is heard."),
        required("options", Kind::List(&HEARD), "All Chinese, or all meanings."),
        required("answer", Kind::Line, "The right option; of a meaning, its English."),
        WHY,
    ],
};

static HEARD: List = options(Kind::Option);

static GAP: Table = Table {
    name: "gap",
    doc: "Fills the gap in a sentence.",
    fields: &[
        required("hanzi", Kind::Chinese(SENTENCE), "The sentence with one `___` in it."),
        required("translation", Kind::Meaning(160), "What the whole sentence means."),
        required("options", Kind::List(&CHINESE), "What could stand in the gap, one right."),
        required("answer", Kind::Chinese(OPTION), "The right option."),
        WHY,
    ],
};

static ORDER: Table = Table {
    name: "order",
    doc: "Puts words in order.",
    fields: &[
        required("meaning", Kind::Meaning(160), "What the sentence means."),
        required("words", Kind::List(&TILES), "The tiles of the model answer, in order."),
        optional("end", Kind::Punctuation, "The mark that ends the sentence."),
        optional("extra", Kind::List(&EXTRA), "Tiles that do not belong."),
        optional("also", Kind::List(&ORDERS), "Other right orders of tiles."),
        WHY,
    ],
};

static TILES: List = List {
    noun: "tiles",
    of: Kind::Chinese(OPTION),
    min: (3, Code::OrderTiles),
    max: (12, Code::OrderTiles),
};
static EXTRA: List = list("extra tiles", Kind::Chinese(OPTION), 0, 4);
static ORDERS: List = list("other orders", Kind::List(&TILES), 0, 8);

static MATCH: Table = Table {
    name: "match",
    doc: "Pairs Chinese with meanings.",
    fields: &[required("pairs", Kind::List(&PAIRS), "The right pairs."), WHY],
};

static PAIRS: List = List {
    noun: "pairs",
    of: Kind::Table(&PAIR),
    min: (3, Code::MatchSize),
    max: (6, Code::MatchSize),
};

static PAIR: Table = Table {
    name: "pair",
    doc: "A pair of a match exercise.",
    fields: &[
        required("hanzi", Kind::Chinese(OPTION), "The Chinese."),
        required("meaning", Kind::Meaning(80), "The meaning."),
    ],
};

static TYPE_PINYIN: Table = Table {
    name: "type-pinyin",
    doc: "Types how something is read.",
    fields: &[
        required("hanzi", Kind::Chinese(OPTION), "The Chinese."),
        required("meaning", Kind::Meaning(160), "What it means."),
        optional("pinyin", Kind::Pinyin, READING_DOC),
        WHY,
    ],
};

fn parts_of_speech() -> Vec<&'static str> {
    PartOfSpeech::ALL.iter().map(|(_, key)| *key).collect()
}
