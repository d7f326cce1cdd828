//! As much of Rust's grammar as the checks need: comments, literals, names, paths, functions.

use crate::tree::line_of;

/// A name in the code, and the line where it stands.
pub(crate) type Place = (String, usize);

/// Rust code with every comment and every literal blanked out; lines keep their numbers.
pub(crate) fn code(text: &str) -> String {
    let mut code: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < code.len() {
        let (length, kind) = token_length(&code, at);
        let end = (at + length).min(code.len());
        if kind != Kind::Code {
            let token = code.get_mut(at..end).unwrap_or_default();
            token.iter_mut().filter(|character| **character != '\n').for_each(|c| *c = ' ');
        }
        at = end;
    }
    code.into_iter().collect()
}

/// A string literal with the code that stands before it.
pub(crate) struct Literal {
    /// What stands between the quotes, as written.
    pub(crate) value: String,
    /// Up to 40 characters of code before it, without white space.
    pub(crate) before: String,
    /// Its line.
    pub(crate) line: usize,
}

/// The string literals of Rust code. Unit tests at the end of a file are left out: what only a
/// test names is used by nobody.
pub(crate) fn literals(text: &str) -> Vec<Literal> {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    let characters: Vec<char> = text.chars().collect();
    let (mut found, mut before, mut at, mut line) = (Vec::new(), String::new(), 0, 1);
    while at < characters.len() {
        let (length, kind) = token_length(&characters, at);
        let token: String = characters.iter().skip(at).take(length).collect();
        if kind == Kind::Text {
            let value = token.trim_matches(['r', '#']).trim_matches('"').to_owned();
            found.push(Literal { value, before: tail(&before), line });
        }
        if kind != Kind::Comment {
            before.extend(token.chars().filter(|character| !character.is_whitespace()));
        }
        line += token.matches('\n').count();
        at += length;
    }
    found
}

/// The names used in code. `code` has no comments and literals.
pub(crate) fn names(code: &str) -> Vec<Place> {
    let mut names: Vec<Place> = Vec::new();
    for (line, text) in (1..).zip(code.lines()) {
        let words = text.split(|character| !is_name(character)).filter(|word| !word.is_empty());
        names.extend(words.map(|word| (word.to_owned(), line)));
    }
    names
}

/// The modules that paths through `top` name: `top::a`, `top::{a, b::c}` name `a` and `b`.
pub(crate) fn modules(code: &str, top: &str) -> Vec<Place> {
    let pattern = format!("{top}::");
    let whole = |at: usize| !code.get(..at).unwrap_or("").ends_with(|c| is_name(c) || c == ':');
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&pattern).filter(|(at, _)| whole(*at)) {
        let rest = code.get(at + pattern.len()..).unwrap_or("");
        let heads = match rest.strip_prefix('{') {
            Some(group) => heads(group),
            None => vec![head(rest)],
        };
        found.extend(heads.into_iter().map(|name| (name, line_of(code, at))));
    }
    found
}

/// A function: its name, its first line, its number of lines.
pub(crate) fn functions(code: &str) -> Vec<(String, usize, usize)> {
    let starts = code.match_indices("fn ").filter(|(at, _)| {
        let before = code.get(..*at).unwrap_or("").chars().next_back();
        before.is_none_or(|character| character.is_whitespace() || character == '(')
    });
    let function = |(at, _): (usize, &str)| {
        let rest = code.get(at + 3..)?;
        let length = body_end(rest)?;
        let lines = rest.get(..length)?.lines().count();
        Some((head(rest), line_of(code, at), lines))
    };
    starts.filter_map(function).collect()
}

/// Where the body of a function ends, counted from its name; none if it has no body.
fn body_end(rest: &str) -> Option<usize> {
    let (mut round, mut curly) = (0_i32, 0_i32);
    for (at, character) in rest.char_indices() {
        match character {
            '(' | '[' => round += 1,
            ')' | ']' => round -= 1,
            ';' if round == 0 && curly == 0 => return None,
            '{' => curly += 1,
            '}' if curly == 1 => return Some(at + 1),
            '}' => curly -= 1,
            _ => {}
        }
    }
    None
}

/// The first names of the entries of a group of paths, whose bracket is already open.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut entry, mut heads) = (1, String::new(), Vec::new());
    for character in group.chars() {
        depth += i32::from(character == '{') - i32::from(character == '}');
        if depth == 0 || (depth == 1 && character == ',') {
            heads.push(head(&entry));
            entry.clear();
        } else {
            entry.push(character);
        }
        if depth == 0 {
            break;
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

fn head(path: &str) -> String {
    path.trim_start().chars().take_while(|character| is_name(*character)).collect()
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn tail(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(40);
    text.chars().skip(skipped).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Code,
    Comment,
    Text,
    Character,
}

/// How many characters belong to what begins at `at`, and what it is.
fn token_length(code: &[char], at: usize) -> (usize, Kind) {
    let rest = code.get(at..).unwrap_or_default();
    let is_inner =
        at.checked_sub(1).and_then(|before| code.get(before)).is_some_and(|c| is_name(*c));
    match rest {
        ['/', '/', ..] => (until(rest, 0, &['\n']), Kind::Comment),
        ['/', '*', ..] => (until(rest, 2, &['*', '/']), Kind::Comment),
        ['r', '"' | '#', ..] if !is_inner => {
            raw_text(rest).map_or((1, Kind::Code), |n| (n, Kind::Text))
        }
        ['"', ..] => (quoted(rest, '"'), Kind::Text),
        ['\'', '\\', ..] | ['\'', _, '\'', ..] => (quoted(rest, '\''), Kind::Character),
        _ => (1, Kind::Code),
    }
}

/// The length up to the end of `end`, which is looked for from `from` on.
fn until(rest: &[char], from: usize, end: &[char]) -> usize {
    let windows = rest.windows(end.len()).enumerate().skip(from);
    windows.into_iter().find(|(_, it)| *it == end).map_or(rest.len(), |(at, _)| at + end.len())
}

fn quoted(rest: &[char], quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.iter().enumerate().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            end if *end == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `r"…"`, `r#"…"#` and so on; none for names such as `r#type`.
fn raw_text(rest: &[char]) -> Option<usize> {
    let hashes = rest.iter().skip(1).take_while(|character| **character == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return None;
    }
    let end: Vec<char> = std::iter::once('"').chain((0..hashes).map(|_| '#')).collect();
    Some(until(rest, 2 + hashes, &end))
}

#[test]
fn comments_and_literals_are_no_code() {
    let text = "a // b\n\"c // \\\" d\" e '{' 'f' r#\"g\"h\"# /* i\n */ j";
    let names: Vec<String> = names(&code(text)).into_iter().map(|(name, _)| name).collect();
    // 'f' is a character here; a lifetime would have no second quote.
    assert_eq!(names, ["a", "e", "j"]);
    assert_eq!(code(text).lines().count(), text.lines().count());
    assert_eq!(names_of("fn x<'a>(b: &'a str) {}"), ["fn", "x", "a", "b", "a", "str"]);
}

#[cfg(test)]
fn names_of(text: &str) -> Vec<String> {
    names(&code(text)).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn paths_in_groups_are_found() {
    let code = "use crate::{\n  a::{b, c},\n  d,\n};\ncrate::e::f(); mycrate::g; std::fs";
    let found: Vec<String> = modules(code, "crate").into_iter().map(|(name, _)| name).collect();
    assert_eq!(found, ["a", "d", "e"]);
    assert_eq!(modules(code, "std"), [("fs".to_owned(), 5)]);
}

#[test]
fn functions_are_measured() {
    let code = "fn a(x: [u8; 2]) {\n {\n }\n}\ntrait T {\n fn b();\n}\n";
    assert_eq!(functions(code), [("a".to_owned(), 1, 4)]);
}

#[test]
fn literals_know_what_stands_before_them() {
    let text = "locale\n  .get(\"a\"); // \"b\"\n\"c\\\"\"\n#[cfg(test)]\nmod tests { \"d\" }";
    let found: Vec<_> = literals(text).into_iter().map(|l| (l.value, l.before, l.line)).collect();
    assert_eq!(found.len(), 2);
    assert_eq!(found.first(), Some(&("a".to_owned(), "locale.get(".to_owned(), 2)));
}
