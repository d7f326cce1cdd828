//! Interface texts: Fluent messages with English behind every other language.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use yew::prelude::*;

/// The messages of the base language are part of the program: there is always something to show.
const ENGLISH: &str = include_str!("../assets/locales/en.ftl");

/// The base language.
pub(crate) const BASE: &str = "en";

/// Languages of the interface: BCP 47 tag, name in itself, direction.
pub(crate) const LANGUAGES: [(&str, &str, &str); 2] =
    [("en", "English", "ltr"), ("zh-Hans", "简体中文", "ltr")];

type Bundle = FluentBundle<FluentResource>;

/// The interface's language: gives texts by their keys. Cheap to clone; two are equal when they
/// are the same.
#[derive(Clone)]
pub(crate) struct Locale(Rc<Inner>);

struct Inner {
    tag: &'static str,
    own: Option<Bundle>,
    english: Bundle,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Locale {
    /// English.
    pub(crate) fn english() -> Self {
        Self(Rc::new(Inner { tag: BASE, own: None, english: bundle(BASE, ENGLISH) }))
    }

    /// A language of [`LANGUAGES`] with the text of its Fluent file.
    pub(crate) fn new(tag: &str, messages: &str) -> Self {
        let Some((tag, _, _)) = LANGUAGES.into_iter().find(|(known, _, _)| *known == tag) else {
            return Self::english();
        };
        let own = Some(bundle(tag, messages));
        Self(Rc::new(Inner { tag, own, english: bundle(BASE, ENGLISH) }))
    }

    /// BCP 47 tag of the language.
    pub(crate) fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// Direction of writing, `ltr` or `rtl`.
    pub(crate) fn direction(&self) -> &'static str {
        LANGUAGES.iter().find(|(tag, _, _)| *tag == self.0.tag).map_or("ltr", |(_, _, dir)| dir)
    }

    /// The text for `key`.
    pub(crate) fn get(&self, key: &str) -> AttrValue {
        self.format(key, None)
    }

    /// The text for `key` with values put in.
    pub(crate) fn with<const N: usize>(
        &self,
        key: &str,
        values: [(&'static str, Value); N],
    ) -> AttrValue {
        let mut args = FluentArgs::with_capacity(N);
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(name, text),
                Value::Number(number) => args.set(name, FluentValue::from(number)),
            }
        }
        self.format(key, Some(&args))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> AttrValue {
        let bundles = [self.0.own.as_ref(), Some(&self.0.english)];
        bundles
            .into_iter()
            .flatten()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
            })
            .map_or_else(|| AttrValue::from(key.to_owned()), AttrValue::from)
    }
}

/// A value for a message.
pub(crate) enum Value {
    /// A piece of text.
    Text(String),
    /// A number, which decides the plural form.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        // Numbers shown to people are far below 2^52.
        #[allow(clippy::cast_precision_loss)]
        Self::Number(number as f64)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

/// The interface's language, from the nearest provider.
#[hook]
pub(crate) fn use_locale() -> Locale {
    use_context::<Locale>().unwrap_or_else(Locale::english)
}

/// The language of [`LANGUAGES`] nearest to one that the reader asked for.
pub(crate) fn nearest(tag: &str) -> &'static str {
    let primary = tag.split('-').next().unwrap_or(tag);
    LANGUAGES
        .iter()
        .map(|(known, _, _)| *known)
        .find(|known| *known == tag || known.split('-').next() == Some(primary))
        .unwrap_or(BASE)
}

/// Messages that cannot be parsed are left out one by one; the others work.
fn bundle(tag: &str, messages: &str) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // The isolating marks are for texts of mixed direction; they would be copied and spoken.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(messages.to_owned()).unwrap_or_else(|(part, _)| part);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_parses_without_an_error() {
        if let Err((_, errors)) = FluentResource::try_new(ENGLISH.to_owned()) {
            panic!("{errors:?}");
        }
    }

    #[test]
    fn numbers_choose_their_plural() {
        let english = Locale::english();
        assert_eq!(english.with("lesson-words", [("count", 1_u32.into())]), "1 new word");
        assert_eq!(english.with("lesson-words", [("count", 12_u32.into())]), "12 new words");
    }

    #[test]
    fn a_missing_message_falls_back_to_english_then_to_its_key() {
        let chinese = Locale::new("zh-Hans", "nav-home = 首页\n");
        assert_eq!(chinese.get("nav-home"), "首页");
        assert_eq!(chinese.get("nav-learn"), "Learn");
        assert_eq!(chinese.get("no-such-key"), "no-such-key");
    }

    #[test]
    fn the_browsers_language_finds_its_nearest() {
        assert_eq!(nearest("zh-CN"), "zh-Hans");
        assert_eq!(nearest("en-GB"), "en");
        assert_eq!(nearest("xx"), "en");
    }
}
