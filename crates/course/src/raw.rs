//! What a person wrote in a lesson file: every value with its position, everything optional,
//! nothing checked.

mod course;
mod lesson;
mod text;

pub use course::{RawCourse, RawUnit};
pub use lesson::{
    RawCulture, RawDialogue, RawExercise, RawLesson, RawLevel, RawLine, RawPair, RawPattern,
    RawSentence, RawSpeaker, RawTask, RawWord,
};
pub use text::{RawText, Str};
