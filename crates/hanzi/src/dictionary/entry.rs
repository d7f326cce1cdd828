//! One entry.

/// An entry of CC-CEDICT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DictionaryEntry<'a> {
    /// The simplified form.
    pub simplified: &'a str,
    /// The traditional form.
    pub traditional: &'a str,
    /// The reading as CC-CEDICT writes it: numbered pinyin with spaces, names with a capital, 儿 as
    /// `r5`, Latin letters as they are.
    pub reading: String,
    pub(super) glosses: &'a str,
}

/// A word that an entry mentions, such as a measure word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordForm<'a> {
    /// Its simplified form.
    pub simplified: &'a str,
    /// Its reading in numbered pinyin; empty if none is given.
    pub reading: &'a str,
}

impl<'a> DictionaryEntry<'a> {
    /// The meanings in English, measure words left out.
    pub fn glosses(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.glosses.split('/').filter(|gloss| !gloss.starts_with("CL:") && !gloss.is_empty())
    }

    /// The measure words with which the word is counted.
    pub fn measure_words(&self) -> Vec<WordForm<'a>> {
        let lists = self.glosses.split(['/', ';']).map(str::trim);
        let lists = lists.filter_map(|gloss| gloss.strip_prefix("CL:"));
        lists.flat_map(|list| list.split(',')).filter_map(word_form).collect()
    }

    /// The word that this one is a variant of, if it is one.
    pub fn variant_of(&self) -> Option<WordForm<'a>> {
        let mut variants = self.glosses().filter_map(|gloss| gloss.split_once("variant of "));
        variants.find_map(|(_, word)| word_form(word))
    }
}

/// A mention as CC-CEDICT writes it: `個|个[ge4]`, `口[kou3]`.
fn word_form(text: &str) -> Option<WordForm<'_>> {
    let (forms, rest) = text.split_once('[').unwrap_or((text, ""));
    let simplified = forms.rsplit('|').next()?.trim();
    let reading = rest.split(']').next().unwrap_or("");
    (!simplified.is_empty()).then_some(WordForm { simplified, reading })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measure_words_and_variants_are_told_from_meanings() {
        let entry = |glosses| DictionaryEntry {
            simplified: "书",
            traditional: "書",
            reading: "shu1".to_owned(),
            glosses,
        };
        let book = entry("book/letter/CL:本[ben3],冊|册[ce4]/to write");
        assert_eq!(book.glosses().collect::<Vec<_>>(), ["book", "letter", "to write"]);
        let measures: Vec<_> =
            book.measure_words().iter().map(|it| (it.simplified, it.reading)).collect();
        assert_eq!(measures, [("本", "ben3"), ("册", "ce4")]);
        assert_eq!(book.variant_of(), None);
        let variant = entry("old variant of 臺|台[tai2]");
        assert_eq!(variant.variant_of().map(|it| it.simplified), Some("台"));
    }
}
