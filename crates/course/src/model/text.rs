//! Text in several languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The language in which every text must exist.
pub const BASE_LANGUAGE: &str = "en";

/// A short plain text per language; keys are BCP 47 tags. English is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<String, String>);

/// A text found for a reader, with the language it is really in, so that a fallback can be shown
/// as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localised<'a, T: ?Sized> {
    /// The text.
    pub value: &'a T,
    /// BCP 47 tag of the language of `value`.
    pub language: &'a str,
}

impl Text {
    /// A text that exists in English only.
    pub fn english(text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(BASE_LANGUAGE.to_owned(), text.into())]))
    }

    /// The text for a reader of `language`, else the English one, else an empty text.
    pub fn get(&self, language: &str) -> Localised<'_, str> {
        pick(&self.0, language)
            .map(|(value, language)| Localised { value: value.as_str(), language })
            .unwrap_or(Localised { value: "", language: BASE_LANGUAGE })
    }
}

/// Finds the entry for `language`: the very tag, its primary subtag (`fr` for `fr-CA`), English.
pub(crate) fn pick<'a, T>(
    texts: &'a BTreeMap<String, T>,
    language: &str,
) -> Option<(&'a T, &'a str)> {
    let primary = language.split('-').next().unwrap_or(language);
    [language, primary, BASE_LANGUAGE]
        .into_iter()
        .find_map(|tag| texts.get_key_value(tag))
        .map(|(tag, value)| (value, tag.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_found_and_named() {
        let mut text = Text::english("hello");
        text.0.insert("fr".into(), "bonjour".into());
        assert_eq!(text.get("fr-CA"), Localised { value: "bonjour", language: "fr" });
        assert_eq!(text.get("ar"), Localised { value: "hello", language: "en" });
        assert_eq!(Text::default().get("en").value, "");
    }
}
