//! The checked model of content: everything in it has passed the linter.
//!
//! These types are the ones written into packs and read by the app. Field names are short because
//! packs travel over bad networks; the meaning stands in the documentation of each field.

mod id;
mod item;
mod lesson;
mod outline;
mod rich;
mod text;
mod token;

pub use id::{Id, IdError, LessonId};
pub use item::{Choice, Exercise, Item, ItemId, Pair, Prompt, Skill};
pub use lesson::{Culture, Dialogue, Lesson, Line, Pattern, Speaker, Task, Word};
pub use outline::{
    CourseOutline, INDEX_FORMAT, Index, LessonOutline, Level, PACK_FORMAT, PartOfSpeech, Standard,
    UnitOutline, UnitPack,
};
pub use rich::{Block, Inline, LinkTarget, Rich};
pub use text::{BASE_LANGUAGE, Localised, Text};
pub use token::{Sentence, Token, TokenKind};
