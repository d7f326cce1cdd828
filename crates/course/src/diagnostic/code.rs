//! The kinds of problem, each with a lasting name.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $severity:ident $name:literal;)*) => {
        /// A kind of problem. Names never change their meaning; tools may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Code {
            /// Every kind of problem.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The lasting name, such as `unknown-key`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// How bad it usually is.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)*
                }
            }

            /// What the problem is, in a sentence or two.
            pub fn explanation(self) -> String {
                let lines: &[&str] = match self {
                    $(Self::$variant => &[$($doc),+],)*
                };
                lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
            }
        }
    };
}

codes! {
    // Files
    /// The file is not UTF-8 text.
    NotUtf8 = Error "not-utf8";
    /// The file is larger than 1 MB.
    TooLarge = Error "too-large";
    /// Tables or lists stand inside each other more than 64 deep.
    TooDeep = Error "too-deep";
    /// The file breaks the rules of TOML: a quote or bracket is missing, a key stands twice.
    TomlSyntax = Error "toml-syntax";
    /// The file does not say `format = 1`.
    MissingFormat = Error "missing-format";
    /// The file was written for an older format.
    FormatOlder = Error "format-older";
    /// The file was written for a newer version of Luodi.
    FormatNewer = Error "format-newer";
    /// No course or unit lists this file, so no learner would ever see it.
    UnlistedFile = Error "unlisted-file";
    /// A course or unit lists a file that is not there.
    MissingFile = Error "missing-file";
    /// A course or unit lists the same thing twice.
    ListedTwice = Error "listed-twice";
    /// A file or folder name is not made of a–z, 0–9 and single hyphens.
    BadFileName = Error "bad-file-name";
    /// The folder of a course holds something that is not a lesson file.
    UnexpectedFile = Warning "unexpected-file";
    /// A unit lists no lesson.
    EmptyUnit = Error "empty-unit";
    /// A course lists no unit.
    EmptyCourse = Error "empty-course";

    // Shape
    /// The format has no such key here.
    UnknownKey = Error "unknown-key";
    /// A key that must be there is missing.
    MissingKey = Error "missing-key";
    /// The value has the wrong type, such as a number where a text belongs.
    WrongType = Error "wrong-type";
    /// The value is not one of those allowed here.
    UnknownValue = Error "unknown-value";
    /// A number is too small or too large, or a list too short or too long.
    OutOfRange = Error "out-of-range";
    /// The key of a text is not a language that Luodi knows.
    UnknownLanguage = Error "unknown-language";
    /// A text exists in other languages but not in English.
    MissingEnglish = Error "missing-english";
    /// A text is empty.
    EmptyText = Error "empty-text";
    /// A translation or meaning is empty.
    EmptyTranslation = Error "empty-translation";
    /// The licence is not one that lets others use the lesson, by its SPDX name.
    UnknownLicence = Error "unknown-licence";

    // Characters
    /// A traditional character stands in a simplified text.
    TraditionalCharacter = Error "traditional-character";
    /// A digit or letter is written full width, such as １ instead of 1.
    FullWidthDigit = Error "full-width-digit";
    /// A half-width mark stands in a Chinese text, such as `?` instead of ？.
    HalfWidthPunctuation = Error "half-width-punctuation";
    /// A text is longer than fits well on a phone.
    LongLine = Warning "long-line";
    /// A Chinese text has no Chinese character in it.
    NoHanzi = Error "no-hanzi";
    /// A character that nobody can see: a control character, a zero-width one, or one that turns
    /// the direction of writing.
    InvisibleCharacter = Error "invisible-character";
    /// A note to oneself was left in the text, such as TODO.
    UnfinishedText = Error "unfinished-text";

    // Explanations
    /// HTML in an explanation.
    MarkdownHtml = Error "markdown-html";
    /// Markdown that Luodi does not show: headings, pictures, tables, code, quotations, lists in
    /// lists.
    MarkdownUnsupported = Error "markdown-unsupported";
    /// A link that is neither `lesson:`, `guide:` nor `https://`.
    BadLink = Error "bad-link";
    /// A link or reference to a lesson or guide that does not exist.
    BrokenLink = Error "broken-link";

    // Pinyin
    /// This is not pinyin.
    PinyinIllegal = Error "pinyin-illegal";
    /// There are more or fewer syllables than characters.
    PinyinCount = Error "pinyin-count";
    /// A character is never read like this.
    PinyinMismatch = Error "pinyin-mismatch";
    /// The pinyin has no tone marks.
    PinyinNoTone = Error "pinyin-no-tone";
    /// The pinyin says what Luodi would have said by itself.
    PinyinRedundant = Warning "pinyin-redundant";
    /// Luodi does not know how to read a character, and no pinyin is given.
    ReadingUnknown = Error "reading-unknown";

    // Words
    /// The same word is declared twice in this lesson.
    DuplicateWord = Error "duplicate-word";
    /// An earlier lesson teaches this word already.
    WordTaughtBefore = Error "word-taught-before";
    /// A word is used that neither this lesson nor an earlier one introduces.
    WordNotIntroduced = Error "word-not-introduced";
    /// A new word is found neither in the dialogue nor in an example.
    WordUnused = Warning "word-unused";
    /// A new word is found in no exercise.
    WordUnpractised = Warning "word-unpractised";
    /// The lesson has more new words than one lesson can teach.
    TooManyWords = Error "too-many-words";
    /// The lesson has fewer new words than are worth a lesson.
    TooFewWords = Error "too-few-words";
    /// Something is declared both as a word and as a name.
    NameIsWord = Error "name-is-word";
    /// A gloss is too long for a word card.
    GlossLong = Warning "gloss-long";
    /// The measure word has not been taught yet.
    MeasureUnknown = Warning "measure-unknown";
    /// A measure word is given for a word that is not a noun.
    MeasureNotNoun = Error "measure-not-noun";

    // Dialogue and patterns
    /// A line is spoken by somebody who is not among the speakers.
    UnknownSpeaker = Error "unknown-speaker";
    /// A speaker says nothing.
    UnusedSpeaker = Warning "unused-speaker";
    /// The dialogue is too short or too long.
    DialogueLength = Error "dialogue-length";
    /// No example shows the words of its pattern.
    PatternExample = Warning "pattern-example";

    // Exercises
    /// Two options are the same.
    DuplicateOption = Error "duplicate-option";
    /// The answer is not among the options.
    AnswerNotAnOption = Error "answer-not-an-option";
    /// An option that should be wrong is right as well.
    OptionAlsoRight = Error "option-also-right";
    /// A choosing exercise has fewer than two options.
    TooFewOptions = Error "too-few-options";
    /// A choosing exercise has more than six options.
    TooManyOptions = Error "too-many-options";
    /// Some options are Chinese and some are not, which gives the answer away.
    MixedOptions = Error "mixed-options";
    /// The answer of a pronunciation exercise is not how the word is read.
    AnswerNotTheReading = Error "answer-not-the-reading";
    /// A gap sentence has no gap, or more than one.
    GapMarker = Error "gap-marker";
    /// An order exercise has too few or too many tiles.
    OrderTiles = Error "order-tiles";
    /// Another right order uses a tile that is not there.
    OrderImpossible = Error "order-impossible";
    /// The same order is given twice.
    OrderDuplicate = Error "order-duplicate";
    /// A match exercise has too few or too many pairs.
    MatchSize = Error "match-size";
    /// Two pairs have the same Chinese or the same meaning.
    MatchDuplicate = Error "match-duplicate";
    /// The same exercise stands twice in the lesson.
    DuplicateExercise = Error "duplicate-exercise";
    /// The lesson has too few exercises to learn its words.
    FewExercises = Warning "few-exercises";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_distinct_and_in_kebab_case() {
        let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        for name in names {
            assert!(
                name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
        }
    }

    #[test]
    fn every_code_is_explained() {
        for code in Code::ALL {
            assert!(code.explanation().ends_with('.'), "{code}");
        }
    }
}
