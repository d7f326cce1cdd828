//! The repository's own commands: set-up, start, test, dist.
//!
//! Run as `cargo xtask <command>`; `cargo xtask --help` lists them. Whatever a command lacks it
//! sets up by itself, outside the checkout (see [`paths::cache`]).

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::error::Result;

mod budgets;
mod chromium;
mod data;
mod digest;
mod error;
mod files;
mod fingerprint;
mod hook;
mod npm;
mod paths;
mod process;
mod report;
#[cfg(test)]
mod scratch;
mod serve;
mod site;
mod start;
mod suite;
mod tools;

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Start { port, open, dev } => start::run(&start::Options { port, open, dev }),
        Command::Test { fast } => return suite::run(fast),
        Command::Dist => site::dist(),
        Command::Serve { dir, port, base } => serve::run(dir, port, &base),
        Command::Hook => hook::run(),
        Command::Data { cedict } => data::run(cedict.as_deref()),
    };
    finish(outcome)
}

fn finish(outcome: Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Luodi's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up what is missing, build the app and serve it on 127.0.0.1.
    Start {
        /// The port to serve on; 0 takes any free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the default browser.
        #[arg(long)]
        open: bool,
        /// Build without optimisation, and again whenever a file changes.
        #[arg(long)]
        dev: bool,
    },
    /// Run every check there is, and say which passed.
    Test {
        /// Leave out the release build, the size budgets and the browser.
        #[arg(long)]
        fast: bool,
    },
    /// Write the finished static site to dist/.
    Dist,
    /// Serve a folder as a plain web server would.
    Serve {
        /// The folder to serve.
        #[arg(long)]
        dir: PathBuf,
        /// The port to serve on; 0 takes any free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// The path under which the folder appears.
        #[arg(long, default_value = "/")]
        base: String,
    },
    /// Make the tables of the Chinese text engine again from their pinned sources.
    Data {
        /// Write CC-CEDICT as the app loads it into this folder instead.
        #[arg(long, value_name = "FOLDER")]
        cedict: Option<PathBuf>,
    },
    /// Finish a site that Trunk has staged; Trunk calls this.
    #[command(hide = true)]
    Hook,
}
