//! The command line tool `luodi`: check, pack, new, grade, schema.
//!
//! It reads and writes files and words what is found; all knowledge of lessons is in `course`.

mod args;
mod check;
mod error;
mod files;
mod grade;
mod new;
mod pack;
mod render;
mod schema;
mod skeleton;
mod table;

use std::process::ExitCode;

use clap::Parser as _;

pub use error::Error;
pub use files::{Content, read};

use args::{Args, Command};

/// Runs the command of this process's command line.
pub fn run() -> ExitCode {
    let result = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Pack(args) => pack::run(&args),
        Command::New(args) => new::run(&args),
        Command::Grade(args) => grade::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("luodi: {error}");
            ExitCode::FAILURE
        }
    }
}
