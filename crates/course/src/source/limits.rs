//! Refuses what cannot be a lesson before any parser sees it.

use toml_parser::lexer::TokenKind;

use crate::diagnostic::{Code, Sink};

/// The largest file that is read, in bytes. A long lesson has about 20,000.
pub const MAX_BYTES: usize = 1_000_000;

/// How deep tables and lists may stand inside each other. A lesson needs six levels.
pub const MAX_DEPTH: usize = 64;

/// The text of a file and whether it may be parsed. Of a file that may not, as much text is given
/// as is useful for showing the place.
pub(super) fn decode(bytes: &[u8], sink: &mut Sink) -> (String, bool) {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has {} bytes; at most {MAX_BYTES} are read", bytes.len());
        sink.push(Code::TooLarge, 0..0, message)
            .hint("a lesson is text only and much smaller: is this the right file?");
        return (String::new(), false);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            sink.push(Code::NotUtf8, at..at + 1, "the file is not UTF-8 text from here on")
                .hint("save it with the encoding UTF-8 (in most editors under “Save as”)");
            return (String::from_utf8_lossy(bytes).into_owned(), false);
        }
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if let Some(at) = too_deep(text) {
        let message = format!("tables or lists stand inside each other more than {MAX_DEPTH} deep");
        sink.push(Code::TooDeep, at..at + 1, message)
            .hint("a lesson needs six levels at most: is a closing bracket missing?");
        return (text.to_owned(), false);
    }
    (text.to_owned(), true)
}

/// The first byte at which nesting is too deep. Brackets and the dots of keys both nest. Reads the
/// tokens one after the other, so that no depth of nesting can exhaust the stack.
fn too_deep(text: &str) -> Option<usize> {
    // The dots before each bracket that is still open, and those since the last one.
    let mut open: Vec<usize> = Vec::new();
    let mut outer = 0;
    let mut dots = 0;
    for token in toml_parser::Source::new(text).lex() {
        match token.kind() {
            TokenKind::Dot => dots += 1,
            TokenKind::Comma => dots = 0,
            TokenKind::Newline if open.is_empty() => dots = 0,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                outer += dots + 1;
                open.push(dots + 1);
                dots = 0;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                outer -= open.pop().unwrap_or(0);
                dots = 0;
            }
            _ => {}
        }
        if outer + dots > MAX_DEPTH {
            return Some(token.span().start());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> Option<Code> {
        let mut sink = Sink::default();
        let (_, fit) = decode(bytes, &mut sink);
        let code = sink.into_findings().first().map(|finding| finding.code);
        assert_eq!(code.is_none(), fit);
        code
    }

    #[test]
    fn any_way_of_nesting_is_measured() {
        for opening in ["[", "{a=", "a.", "[[", "{a.b="] {
            let deep = format!("x = {}", opening.repeat(10_000));
            assert_eq!(refused(deep.as_bytes()), Some(Code::TooDeep), "{opening}");
            let flat = format!("x = {}", opening.repeat(20));
            assert_eq!(refused(flat.as_bytes()), None, "{opening}");
        }
    }

    #[test]
    fn brackets_in_texts_do_not_nest() {
        let quoted = format!("x = \"{}\" # {}", "[".repeat(100), "[".repeat(100));
        assert_eq!(refused(quoted.as_bytes()), None);
        assert_eq!(refused("a = [1, 2]\n".repeat(1000).as_bytes()), None);
        assert_eq!(refused("[a.b.c]\n".repeat(1000).as_bytes()), None);
    }

    #[test]
    fn size_and_encoding() {
        assert_eq!(refused(&vec![b' '; MAX_BYTES]), None);
        assert_eq!(refused(&vec![b' '; MAX_BYTES + 1]), Some(Code::TooLarge));
        assert_eq!(refused(b"title = \"\xC4\xE3\""), Some(Code::NotUtf8));
        assert_eq!(refused("\u{FEFF}format = 1".as_bytes()), None);
    }
}
