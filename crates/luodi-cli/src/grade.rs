//! `luodi grade`

mod json;
mod report;

use std::{
    collections::HashSet,
    fs,
    io::{self, Read as _},
    path::Path,
    process::ExitCode,
};

use hanzi::{Analysis, Engine, Profile};

use crate::{Error, args};

/// Inside the program, so that it works wherever it is put.
const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");

/// A text with all that is said about it.
struct Graded {
    analysis: Analysis,
    profile: Profile,
    /// The words that the reader knows, if they were given.
    known: Option<HashSet<String>>,
}

pub(crate) fn run(args: &args::Grade) -> Result<ExitCode, Error> {
    let known = args.known.as_deref().map(words).transpose()?;
    let text = text(&args.file)?;
    let engine = Engine::load(LEXICON).map_err(|error| Error::new(error.to_string()))?;
    let analysis = engine.analyse(&text);
    let profile = Profile::new(&analysis, &engine, args.standard);
    let graded = Graded { analysis, profile, known };
    println!("{}", if args.json { json::write(&graded)? } else { report::write(&graded) });
    Ok(ExitCode::SUCCESS)
}

fn words(path: &Path) -> Result<HashSet<String>, Error> {
    Ok(text(path)?.split_whitespace().map(str::to_owned).collect())
}

fn text(path: &Path) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| Error::io("read", path, &error))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Error::new(format!("{} is not in UTF-8: save it as UTF-8 and try again", path.display()))
    })?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}
