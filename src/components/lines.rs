//! Where lines of Chinese may end.

/// Each token with the punctuation that belongs to it, and its place: browsers would else break the
/// line between a word with pinyin and its full stop. `punctuation` gives the text of a token that
/// is punctuation.
pub(crate) fn groups<T>(
    tokens: &[T],
    punctuation: fn(&T) -> Option<&str>,
) -> impl Iterator<Item = (usize, &[T])> {
    let opens = move |token: &T| {
        punctuation(token).is_some_and(|text| text.starts_with(['“', '‘', '（', '《', '【']))
    };
    let closes = move |token: &T| punctuation(token).is_some() && !opens(token);
    let mut start = 0;
    tokens.chunk_by(move |token, next| opens(token) || closes(next)).map(move |group| {
        let place = start;
        start += group.len();
        (place, group)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn punctuation<'a>(token: &'a &str) -> Option<&'a str> {
        token.starts_with(['“', '”', '！']).then_some(*token)
    }

    #[test]
    fn punctuation_stays_with_its_word() {
        let tokens = ["“", "你", "好", "！", "”", "我"];
        let grouped: Vec<(usize, String)> =
            groups(&tokens, punctuation).map(|(at, group)| (at, group.concat())).collect();
        let expected = [(0, "“你"), (2, "好！”"), (5, "我")];
        assert_eq!(grouped, expected.map(|(at, text)| (at, text.to_owned())));
    }
}
