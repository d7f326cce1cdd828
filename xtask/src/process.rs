//! Running other programs: shown as they run, or quietly with a log to look into.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::{Error, Explain, Result};
use crate::files;

/// How often a long, quiet step says that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// What cargo, npm, apt and rustup say when they cannot reach a server.
const NETWORK_SIGNS: [&str; 14] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Temporary failure resolving",
    "dns error",
    "Couldn't connect to server",
    "Could not connect to server",
    "failed to download from",
    "download of config.json failed",
    "could not download file",
    "Connection refused",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ETIMEDOUT",
];

/// The full path of a program that the search path offers.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths).map(|folder| folder.join(&name)).find(|path| path.is_file())
}

/// Like [`find`], with an error that says how to get the program.
pub(crate) fn require(program: &str, mend: &str) -> Result<PathBuf> {
    find(program).ok_or_else(|| Error::new(format!("`{program}` is missing"), mend))
}

/// A program's standard output, or nothing if it cannot run or fails.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program with its output shown.
///
/// # Errors
/// When it cannot start, or ends with another status than 0; `mend` then says what to do.
pub(crate) fn run_shown(command: &mut Command, mend: &str) -> Result<()> {
    let name = describe(command);
    let status = command.status().explain(|| format!("cannot run `{name}`"), mend)?;
    check(status, &name, mend)
}

/// Runs a program with its output going to the file `log`, saying now and then that it is at work.
///
/// # Errors
/// As [`run_shown`]; the message quotes what the program said, and tells a missing network apart.
pub(crate) fn run_logged(command: &mut Command, log: &Path) -> Result<()> {
    let name = describe(command);
    let what = || format!("cannot run `{name}`");
    let mend = "check that it is installed and may be run";
    files::write(log, "")?;
    let out = File::create(log).explain(what, mend)?;
    let err = out.try_clone().explain(what, mend)?;
    let mut child =
        command.stdin(Stdio::null()).stdout(out).stderr(err).spawn().explain(what, mend)?;
    let status = wait(&mut child).explain(what, mend)?;
    if status.success() {
        return Ok(());
    }
    Err(failure(&name, &files::read_text(log).unwrap_or_default(), log))
}

fn wait(child: &mut Child) -> std::io::Result<ExitStatus> {
    let begun = Instant::now();
    let mut said = begun;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(50));
        if said.elapsed() >= HEARTBEAT {
            said = Instant::now();
            println!("    still at it after {} s", begun.elapsed().as_secs());
        }
    }
}

fn check(status: ExitStatus, name: &str, mend: &str) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    Err(Error::new(format!("`{name}` failed ({status})"), mend))
}

fn failure(name: &str, said: &str, log: &Path) -> Error {
    if NETWORK_SIGNS.iter().any(|sign| said.contains(sign)) {
        return Error::new(
            format!("`{name}` could not reach its server"),
            format!(
                "connect to the network (or set your proxy) and run this again; details in {}",
                log.display()
            ),
        );
    }
    Error::new(
        format!("`{name}` failed: {}", telling_line(said)),
        format!("the whole story is in {}", log.display()),
    )
}

/// The first line that names an error, else the last line.
fn telling_line(said: &str) -> &str {
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    lines()
        .find(|line| {
            line.starts_with("error") || line.starts_with("npm error") || line.starts_with("E: ")
        })
        .or_else(|| lines().next_back())
        .unwrap_or("it said nothing")
}

/// Program and first arguments, as a person would name the step.
fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = command.get_args().take_while(|arg| !arg.to_string_lossy().starts_with('-'));
    let mut text = program.to_string_lossy().into_owned();
    for word in words.take(3) {
        text.push(' ');
        text.push_str(&word.to_string_lossy());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_missing_network_from_other_failures() {
        let log = Path::new("x.log");
        let offline = failure("npm ci", "npm error code EAI_AGAIN\n", log).to_string();
        assert!(offline.contains("connect to the network"), "{offline}");
        let other = failure("cargo install", "warning: a\nerror: b is gone\nc\n", log).to_string();
        assert_eq!(other, "`cargo install` failed: error: b is gone; the whole story is in x.log");
    }

    #[test]
    fn a_step_is_named_without_its_options() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["install", "trunk", "--version", "1"]);
        assert_eq!(describe(&command), "cargo install trunk");
    }

    #[test]
    fn a_program_that_is_not_there_is_missing() {
        let error = require("no-such-program-at-all", "install it").unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program-at-all` is missing; install it");
    }
}
