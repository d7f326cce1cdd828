//! Explanations: Markdown reduced to the few shapes that the app draws.
//!
//! Nothing here can carry HTML or a script: the app builds its own nodes from these values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Id, LessonId, Localised, Token, text::pick};

/// An explanation per language; keys are BCP 47 tags.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rich(pub BTreeMap<String, Vec<Block>>);

impl Rich {
    /// The explanation for a reader of `language`, else the English one, else an empty one.
    pub fn get(&self, language: &str) -> Localised<'_, [Block]> {
        pick(&self.0, language)
            .map(|(value, language)| Localised { value: value.as_slice(), language })
            .unwrap_or(Localised { value: &[], language: "en" })
    }
}

/// A paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list with bullets; each entry is one paragraph.
    Bullets(Vec<Vec<Inline>>),
    /// A list with numbers; each entry is one paragraph.
    Numbers(Vec<Vec<Inline>>),
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text in the language of the explanation.
    Text(String),
    /// Chinese inside the explanation, cut and read like any other Chinese text. Every run of
    /// hanzi in the Markdown becomes one of these.
    Chinese(Vec<Token>),
    /// `*emphasis*`
    Emphasis(Vec<Inline>),
    /// `**strong**`
    Strong(Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        to: LinkTarget,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// A line break inside a paragraph.
    Break,
}

/// Where a link leads. Links out of the app are `https` only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkTarget {
    /// A lesson, written `lesson:unit/name` in Markdown.
    Lesson(LessonId),
    /// A guide, written `guide:name` in Markdown.
    Guide(Id),
    /// A page elsewhere, beginning with `https://`.
    Web(String),
}
