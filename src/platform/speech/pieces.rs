//! Cutting a text into pieces that a voice speaks to the end.

/// Chrome's voices from a server fall silent after about 15 seconds
/// (<https://stackoverflow.com/q/42875726>); at half speed that is about 30 syllables.
const LONGEST: usize = 30;

/// Cuts `text` at the ends of sentences, at commas where a sentence is too long, and anywhere
/// where a part without commas is.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let sentences = text.split_inclusive(['。', '！', '？', '!', '?', '\n']);
    sentences
        .flat_map(clauses)
        .map(|piece| piece.trim().to_owned())
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .collect()
}

fn clauses(sentence: &str) -> Vec<String> {
    if sentence.chars().count() <= LONGEST {
        return vec![sentence.into()];
    }
    sentence.split_inclusive(['，', '；', '：', ',', ';']).flat_map(runs).collect()
}

fn runs(clause: &str) -> Vec<String> {
    let signs: Vec<char> = clause.chars().collect();
    signs.chunks(LONGEST).map(|run| run.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_sentences_stay_whole() {
        assert_eq!(pieces("你好！我叫安娜，你呢？"), ["你好！", "我叫安娜，你呢？"]);
    }

    #[test]
    fn what_has_no_sound_is_left_out() {
        assert!(pieces(" 。！\n").is_empty());
    }

    #[test]
    fn nothing_is_lost_and_no_piece_is_too_long() {
        let text = "因为今天下雨，".repeat(9) + &"好".repeat(70);
        let pieces = pieces(&text);
        assert_eq!(pieces.concat(), text);
        assert!(pieces.iter().all(|piece| piece.chars().count() <= LONGEST), "{pieces:?}");
    }
}
