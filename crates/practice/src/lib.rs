//! Exercises, marking, practice sessions and the progress log.
