//! The command line.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use hanzi::Standard;

/// Check, compile and begin Luodi lessons.
#[derive(Debug, Parser)]
#[command(name = "luodi", version, about)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Report everything that is wrong with lesson files
    Check(Check),
    /// Write the packs that the app loads
    Pack(Pack),
    /// Begin a lesson, unit or course with a file that explains itself
    New(New),
    /// Say what a Chinese text asks of its reader, by level
    Grade(Grade),
    /// Print the JSON Schema of lesson files, for editors
    Schema(Schema),
}

#[derive(Debug, Group)]
pub(crate) struct Check {
    /// Courses, units or lesson files
    #[arg(default_value = "lessons")]
    pub(crate) paths: Vec<PathBuf>,
    /// Print JSON for other programs
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Pack {
    /// The folder of the course
    #[arg(default_value = "lessons")]
    pub(crate) folder: PathBuf,
    /// The folder to write to; made if it is not there
    #[arg(long)]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct New {
    /// What to begin
    pub(crate) kind: Kind,
    /// The lesson file (lessons/first-days/hello, with or without .toml), or the folder of the
    /// unit or course
    pub(crate) path: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct Grade {
    /// The text, in UTF-8; `-` for standard input
    pub(crate) file: PathBuf,
    /// The document that gives the levels: hsk-2026 or gf0025-2021
    #[arg(long, default_value_t)]
    pub(crate) standard: Standard,
    /// A list of words that the reader knows, separated by white space
    #[arg(long, value_name = "FILE")]
    pub(crate) known: Option<PathBuf>,
    /// Print JSON for other programs
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Schema {
    /// Of which kind of file
    #[arg(default_value = "lesson")]
    pub(crate) kind: Kind,
    /// Print tables of all keys and messages in Markdown instead
    #[arg(long)]
    pub(crate) reference: bool,
}

/// The kinds of lesson files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A lesson
    Lesson,
    /// A unit: unit.toml
    Unit,
    /// A course: course.toml
    Course,
}
