//! `luodi new`

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use course::model::Id;

use crate::{
    Error,
    args::{self, Kind},
    skeleton,
};

pub(crate) fn run(args: &args::New) -> Result<ExitCode, Error> {
    let (path, text, next) = match args.kind {
        Kind::Lesson => lesson(&args.path)?,
        Kind::Unit => unit(&args.path)?,
        Kind::Course => {
            let next = "begin a unit with `luodi new unit`, and put its name into `units`";
            (args.path.join("course.toml"), skeleton::COURSE, next.to_owned())
        }
    };
    create(&path, text)?;
    println!("{} is there; {next}", path.display());
    Ok(ExitCode::SUCCESS)
}

fn lesson(path: &Path) -> Result<(PathBuf, &'static str, String), Error> {
    let mut file = path.as_os_str().to_owned();
    if path.extension().is_none_or(|extension| extension != "toml") {
        file.push(".toml");
    }
    let path = PathBuf::from(file);
    let name = name(path.file_stem().map(|stem| stem.to_string_lossy()).as_deref())?;
    let folder = path.parent().map(|folder| folder.join("unit.toml"));
    let next = match folder {
        Some(unit) if unit.is_file() => {
            format!("add \"{name}\" to `lessons` in {}", unit.display())
        }
        _ => format!("write, then run `luodi check {}`", path.display()),
    };
    Ok((path, skeleton::LESSON, next))
}

fn unit(path: &Path) -> Result<(PathBuf, &'static str, String), Error> {
    let name = name(path.file_name().map(|name| name.to_string_lossy()).as_deref())?;
    let next = format!("begin its lessons with `luodi new lesson`, and add \"{name}\" to `units`");
    Ok((path.join("unit.toml"), skeleton::UNIT, next))
}

fn name(text: Option<&str>) -> Result<Id, Error> {
    text.unwrap_or("").parse().map_err(|error| Error::new(format!("{error}")))
}

/// Writes a file that must not be there yet.
fn create(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Error::io("make", folder, &error))?;
    }
    let file = fs::File::create_new(path);
    let mut file = file.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Error::new(format!("{} is there already; choose another name", path.display()))
        }
        _ => Error::io("write", path, &error),
    })?;
    file.write_all(text.as_bytes()).map_err(|error| Error::io("write", path, &error))
}
