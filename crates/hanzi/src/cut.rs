//! Cutting text by longest match.

use course::{
    engine::{Vocabulary, is_hanzi},
    model::{Token, TokenKind},
};

use crate::readings::readings;

/// Cuts a text into declared words, numbers, punctuation and whatever is left between them.
pub(crate) fn cut(text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((word, token)) = declared(rest, vocabulary) {
            rest = rest.get(word..).unwrap_or("");
            tokens.push(token);
            continue;
        }
        let (piece, after) = rest.split_at(first.len_utf8());
        let kind = class(piece, after, first, tokens.last());
        add(&mut tokens, piece, first, kind);
        rest = after;
    }
    tokens
}

/// The longest declared word that `text` begins with, and its length in bytes.
fn declared(text: &str, vocabulary: &Vocabulary) -> Option<(usize, Token)> {
    let ends = text.char_indices().map(|(at, character)| at + character.len_utf8());
    let ends: Vec<usize> = ends.take(vocabulary.longest()).collect();
    ends.into_iter().rev().find_map(|end| {
        let word = text.get(..end)?;
        let entry = vocabulary.get(word)?;
        let reading = entry.reading.clone();
        Some((end, Token { text: word.to_owned(), reading, kind: entry.kind }))
    })
}

/// What a character is that begins no declared word.
fn class(piece: &str, after: &str, character: char, before: Option<&Token>) -> TokenKind {
    let in_number = before.is_some_and(|token| token.kind == TokenKind::Number);
    let digit_follows = after.starts_with(|next: char| next.is_ascii_digit());
    let separates = in_number && digit_follows && matches!(piece, "." | "," | ":" | "-" | "/");
    if character.is_ascii_digit() || separates {
        TokenKind::Number
    } else if character.is_alphanumeric() {
        TokenKind::Other
    } else {
        TokenKind::Punctuation
    }
}

/// Adds a character to the last token if both are of a kind, else as a new token.
fn add(tokens: &mut Vec<Token>, piece: &str, character: char, kind: TokenKind) {
    let reading = if is_hanzi(character) { commonest(character) } else { String::new() };
    let hanzi = is_hanzi(character);
    let alike = |token: &&mut Token| token.kind == kind && token.text.contains(is_hanzi) == hanzi;
    match tokens.last_mut().filter(alike) {
        Some(token) => {
            token.text.push_str(piece);
            if !reading.is_empty() {
                token.reading.push(' ');
                token.reading.push_str(&reading);
            }
        }
        None => tokens.push(Token { text: piece.to_owned(), reading, kind }),
    }
}

fn commonest(character: char) -> String {
    readings(character).first().map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use course::engine::Entry;

    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let mut vocabulary = Vocabulary::default();
        for (hanzi, reading) in [("你", "nǐ"), ("你好", "nǐ hǎo"), ("好", "hǎo"), ("块", "kuài")]
        {
            let entry = Entry { reading: reading.to_owned(), kind: TokenKind::Word };
            vocabulary.insert(hanzi, entry);
        }
        let tokens = cut(text, &vocabulary);
        assert_eq!(Token::joined(&tokens), text);
        tokens.iter().map(|t| format!("{} {} {:?}", t.text, t.reading, t.kind)).collect()
    }

    #[test]
    fn the_longest_word_wins() {
        assert_eq!(shown("你好你"), ["你好 nǐ hǎo Word", "你 nǐ Word"]);
    }

    #[test]
    fn everything_else_is_kept_by_kind() {
        assert_eq!(
            shown("好，8:30，3.5块。图书OK"),
            [
                "好 hǎo Word",
                "，  Punctuation",
                "8:30  Number",
                "，  Punctuation",
                "3.5  Number",
                "块 kuài Word",
                "。  Punctuation",
                "图书 tú shū Other",
                "OK  Other",
            ]
        );
    }
}
