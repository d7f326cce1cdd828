//! `luodi pack`

use std::{fs, path::Path, process::ExitCode};

use course::{
    diagnostic::Severity,
    pack::{PackFile, write},
};
use hanzi::LongestMatch;

use crate::{Error, args, files, render};

pub(crate) fn run(args: &args::Pack) -> Result<ExitCode, Error> {
    let content = files::read(&args.folder)?;
    let checked = course::check(&content, &LongestMatch);
    let Some(course) = &checked.course else {
        for found in checked.diagnostics.iter().filter(|found| found.is_error()) {
            eprintln!("{}", render::diagnostic(found));
        }
        return Err(refusal(&args.folder, checked.count(Severity::Error)));
    };
    let packs = write(course).map_err(|error| Error::new(format!("cannot write JSON: {error}")))?;
    fs::create_dir_all(&args.out).map_err(|error| Error::io("make", &args.out, &error))?;
    for pack in &packs {
        save(&args.out, pack)?;
    }
    let bytes: usize = packs.iter().map(|pack| pack.bytes.len()).sum();
    let written = render::count(packs.len(), "file");
    println!("{written} ({bytes} bytes) written to {}", args.out.display());
    Ok(ExitCode::SUCCESS)
}

fn refusal(folder: &Path, errors: usize) -> Error {
    let folder = folder.display();
    Error::new(match errors {
        0 => format!("there is no course in {folder}: give the folder that holds course.toml"),
        errors => format!("nothing was packed: {folder} has {}", render::count(errors, "error")),
    })
}

fn save(folder: &Path, pack: &PackFile) -> Result<(), Error> {
    let path = folder.join(&pack.name);
    fs::write(&path, &pack.bytes).map_err(|error| Error::io("write", &path, &error))
}
