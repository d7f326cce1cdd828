//! When two texts mean the same for a learner who has to tell them apart.

/// A Chinese text without punctuation and spaces.
pub(super) fn chinese(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// An English text without case, punctuation at its ends, doubled spaces and a leading article or
/// "to".
pub(super) fn english(text: &str) -> String {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower.split_whitespace().collect();
    let joined = words.join(" ");
    let bare = joined.trim_matches(|character: char| !character.is_alphanumeric());
    let stripped = ["to ", "a ", "an ", "the "].iter().find_map(|lead| bare.strip_prefix(lead));
    stripped.unwrap_or(bare).to_owned()
}

/// The meanings that a gloss lists.
pub(super) fn senses(gloss: &str) -> impl Iterator<Item = String> {
    gloss.split([';', '/']).map(english).filter(|sense| !sense.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_differences_do_not_count() {
        assert_eq!(english("Thank you!"), english("thank  you"));
        assert_eq!(english("to thank"), english("Thank"));
        assert_ne!(english("you"), english("you (polite)"));
        assert_eq!(chinese("你好！"), chinese("你好"));
        assert_eq!(senses("to thank; thanks").collect::<Vec<_>>(), ["thank", "thanks"]);
    }
}
