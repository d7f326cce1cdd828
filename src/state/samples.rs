//! Texts to begin reading with.

use course::model::{Id, Text};
use serde::Deserialize;

/// The list of samples, `samples/index.json`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct SampleIndex {
    /// Version of the format; 1.
    pub(crate) format: u32,
    /// The samples in the order in which they are offered.
    pub(crate) samples: Vec<Sample>,
}

/// The format that this program reads.
pub(crate) const SAMPLES_FORMAT: u32 = 1;

/// A sample's entry in the list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Sample {
    /// Its file name without `.txt`.
    pub(crate) id: Id,
    /// What it is.
    pub(crate) kind: SampleKind,
    /// Its title.
    pub(crate) title: Text,
}

/// Kinds of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SampleKind {
    /// Hung up for everybody.
    Notice,
    /// Sent to somebody.
    Message,
    /// To be filled in or signed.
    Form,
    /// Dishes and prices.
    Menu,
    /// On a thing.
    Label,
    /// A proof of booking or queueing.
    Ticket,
}

impl SampleKind {
    /// The key of its name.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Notice => "sample-notice",
            Self::Message => "sample-message",
            Self::Form => "sample-form",
            Self::Menu => "sample-menu",
            Self::Label => "sample-label",
            Self::Ticket => "sample-ticket",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn the_list_and_the_files_agree() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples");
        let index: SampleIndex =
            serde_json::from_str(&fs::read_to_string(folder.join("index.json")).unwrap()).unwrap();
        assert_eq!(index.format, SAMPLES_FORMAT);
        let listed: BTreeSet<String> =
            index.samples.iter().map(|sample| format!("{}.txt", sample.id)).collect();
        let there: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "index.json")
            .collect();
        assert_eq!(listed, there);
        for sample in &index.samples {
            assert!(["en", "zh-Hans"].iter().all(|tag| sample.title.0.contains_key(*tag)));
        }
    }
}
