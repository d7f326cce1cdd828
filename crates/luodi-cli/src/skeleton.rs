//! The files that `luodi new` begins with. A test keeps them free of diagnostics.

/// A lesson that explains itself.
pub(crate) const LESSON: &str = include_str!("skeleton/lesson.toml");
/// A unit.
pub(crate) const UNIT: &str = include_str!("skeleton/unit.toml");
/// A course.
pub(crate) const COURSE: &str = include_str!("skeleton/course.toml");
