//! Cutting a long text into slices.

/// Characters that a slice has at most: some milliseconds of work.
const MOST: usize = 2_000;

/// Where sentences end, for texts whose paragraphs are too long.
const SENTENCE: [char; 7] = ['。', '！', '？', '；', '!', '?', ';'];

/// The beginning of a text that is analysed next: as many whole paragraphs as fit; if not even one
/// does, whole sentences; if not even that, what fits. Empty only if the text is.
pub(crate) fn next(text: &str) -> &str {
    let Some((fits, _)) = text.char_indices().nth(MOST) else { return text };
    let window = text.get(..fits).unwrap_or(text);
    let end = window.rfind('\n').map(|at| at + 1).or_else(|| sentences_end(window));
    window.get(..end.unwrap_or(fits)).unwrap_or(window)
}

/// The end of the last sentence, the marks that close it included. The very end does not count:
/// more marks may follow it.
fn sentences_end(window: &str) -> Option<usize> {
    let closing = |c: char| SENTENCE.contains(&c) || "”’」』）)\"".contains(c);
    let inner = window.trim_end_matches(closing);
    let last = inner.rfind(SENTENCE)?;
    let after = inner.get(last..)?.trim_start_matches(closing);
    Some(inner.len() - after.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(mut text: &str) -> Vec<&str> {
        let mut slices = Vec::new();
        while !text.is_empty() {
            let slice = next(text);
            slices.push(slice);
            text = text.strip_prefix(slice).unwrap();
        }
        slices
    }

    #[test]
    fn paragraphs_stay_whole_where_they_fit() {
        assert_eq!(all("短。\n文。"), ["短。\n文。"]);
        let paragraph = format!("{}\n", "字".repeat(1_500));
        assert_eq!(all(&paragraph.repeat(3)), [paragraph.as_str(); 3]);
    }

    #[test]
    fn sentences_stay_whole_where_a_paragraph_does_not_fit() {
        let sentence = format!("“{}。”", "字".repeat(1_500));
        assert_eq!(all(&sentence.repeat(2)), [sentence.as_str(); 2]);
        let endless = "字".repeat(4_500);
        assert_eq!(all(&endless).len(), 3);
        assert_eq!(all(&"。".repeat(4_500)).len(), 3);
    }

    proptest! {
        #[test]
        fn slices_are_the_text(text in "[字a。”!😀\n]{0,50}", times in 1..200_usize) {
            let text = text.repeat(times);
            let slices = all(&text);
            prop_assert_eq!(slices.concat(), text.as_str());
            prop_assert!(slices.iter().all(|it| !it.is_empty() && it.chars().count() <= MOST));
        }
    }
}
