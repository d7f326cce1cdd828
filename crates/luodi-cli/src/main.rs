//! The command line tool `luodi`.

use std::process::ExitCode;

fn main() -> ExitCode {
    luodi_cli::run()
}
