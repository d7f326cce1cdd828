//! Reading one file: text, TOML, format version, shape.

use crate::{
    diagnostic::{Code, Diagnostic, Sink},
    engine::TextEngine,
    lint::traditional,
    shape::{self, FORMAT},
    source::Source,
    tree::{self, Table, Value},
};

/// Nobody mends more at a time, and a hostile file could have hundreds of thousands.
const MOST_FINDINGS: usize = 1_000;

/// A file that was read as far as possible.
pub(super) struct File {
    pub(super) source: Source,
    /// Its values; `None` if it makes no sense to look at them.
    pub(super) table: Option<Table>,
    /// What is wrong with it so far.
    pub(super) sink: Sink,
}

impl File {
    /// Reads a file that should have the given shape.
    pub(super) fn read(
        path: &str,
        bytes: &[u8],
        shape: &'static shape::Table,
        engine: &dyn TextEngine,
    ) -> Self {
        let mut sink = Sink::default();
        let (source, fit) = Source::read(path, bytes, &mut sink);
        let table = fit
            .then(|| tree::parse(source.text(), &mut sink))
            .filter(|table| format_fits(table, &mut sink));
        if let Some(table) = &table {
            shape::validate(table, shape, &mut sink);
            traditional::check(table, engine, &mut sink);
        }
        Self { source, table, sink }
    }

    /// A file of which only the name matters.
    pub(super) fn unread(path: &str) -> Self {
        Self { source: Source::new(path, ""), table: None, sink: Sink::default() }
    }

    /// What was found in the file, from its beginning on, at most [`MOST_FINDINGS`].
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        let Self { source, sink, .. } = self;
        let mut findings = sink.into_findings();
        findings.sort_by_key(|finding| finding.span);
        findings.truncate(MOST_FINDINGS);
        findings.into_iter().map(|finding| source.diagnostic(finding)).collect()
    }
}

/// Whether the rest of the file may be compared with this version of the format.
fn format_fits(table: &Table, sink: &mut Sink) -> bool {
    match table.get("format") {
        None => {
            sink.push(Code::MissingFormat, 0..0, "the file does not say its format")
                .hint(format!("add the line “format = {FORMAT}” at the top"));
            true
        }
        Some(Value::Integer(Some(number), span)) if *number < FORMAT => {
            let message = format!("the file is in format {number}; this Luodi reads {FORMAT}");
            sink.push(Code::FormatOlder, *span, message).hint(
                "bring it up to date: the notes on the format say what changed since that version",
            );
            false
        }
        Some(Value::Integer(Some(number), span)) if *number > FORMAT => {
            let message = format!("the file is in format {number}; this Luodi reads {FORMAT}");
            sink.push(Code::FormatNewer, *span, message)
                .hint("update Luodi: the file was written for a newer version");
            false
        }
        Some(_) => true,
    }
}
