//! `luodi schema`

use std::process::ExitCode;

use course::shape::{COURSE, LESSON, UNIT, reference, schema};

use crate::{
    Error,
    args::{self, Kind},
};

pub(crate) fn run(args: &args::Schema) -> Result<ExitCode, Error> {
    if args.reference {
        print!("{}", reference());
        return Ok(ExitCode::SUCCESS);
    }
    let shape = match args.kind {
        Kind::Lesson => &LESSON,
        Kind::Unit => &UNIT,
        Kind::Course => &COURSE,
    };
    let text = serde_json::to_string_pretty(&schema(shape))
        .map_err(|error| Error::new(format!("cannot write JSON: {error}")))?;
    println!("{text}");
    Ok(ExitCode::SUCCESS)
}
