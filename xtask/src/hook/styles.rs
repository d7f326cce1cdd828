//! One style sheet out of many, without what only people read.

use std::path::Path;

use super::copies::Fonts;
use crate::error::Result;
use crate::files;

/// All style sheets of a folder in the order of their names, made small, with fonts under the names
/// they have in the site.
pub(super) fn join(folder: &Path, fonts: &Fonts) -> Result<String> {
    let mut css = String::new();
    for file in files::walk(folder)? {
        if file.extension().is_some_and(|extension| extension == "css") {
            css.push_str(&files::read_text(&file)?);
            css.push('\n');
        }
    }
    for (old, new) in fonts {
        css = css.replace(old, new);
    }
    Ok(minify(&css))
}

/// Drops comments and the blanks that mean nothing; strings stay as they are.
fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut blank = false;
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'*') => {
                skip_comment(&mut rest);
                blank = true;
            }
            _ if c.is_ascii_whitespace() => blank = true,
            _ => {
                push_blank(&mut out, std::mem::take(&mut blank), c);
                out.push(c);
                if matches!(c, '"' | '\'') {
                    copy_string(&mut rest, &mut out, c);
                }
            }
        }
    }
    out
}

fn skip_comment(rest: &mut impl Iterator<Item = char>) {
    let mut last = ' ';
    // The star that opens a comment does not close it.
    for c in rest.skip(1) {
        if last == '*' && c == '/' {
            return;
        }
        last = c;
    }
}

/// A blank between two characters, unless one of them makes it needless.
fn push_blank(out: &mut String, blank: bool, next: char) {
    let needless = |c: char| matches!(c, '{' | '}' | ';' | ',');
    let Some(last) = out.chars().next_back() else {
        return;
    };
    if blank && !needless(last) && !needless(next) && last != ':' {
        out.push(' ');
    }
    if next == '}' && last == ';' {
        out.pop();
    }
}

fn copy_string(rest: &mut impl Iterator<Item = char>, out: &mut String, quote: char) {
    let mut escaped = false;
    for c in rest {
        out.push(c);
        if c == quote && !escaped {
            return;
        }
        escaped = c == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn keeps_what_means_something() {
        let check = |css: &str, small: &str| assert_eq!(minify(css), small, "{css}");
        check("/* c */ a , b {\n  color : red ;\n}\n", "a,b{color :red}");
        check("a :hover { margin: 1px  -2px; }", "a :hover{margin:1px -2px}");
        check(
            "a::before { content: \"/*  ; */ \\\" x\"; }",
            "a::before{content:\"/*  ; */ \\\" x\"}",
        );
        check("a{width:calc(1px + 2px)}", "a{width:calc(1px + 2px)}");
        check("a/**/b{}", "a b{}");
        check(
            "@media (width > 1px) and (x) { a { b: c } }",
            "@media (width > 1px) and (x){a{b:c}}",
        );
        check("a{}/* never closed", "a{}");
    }

    #[test]
    fn joins_in_the_order_of_names() {
        let scratch = Scratch::new("styles");
        scratch.write("20-b.css", "b { src: url(\"../fonts/k.woff2\"); }");
        scratch.write("10-a.css", "a { b: c; }");
        scratch.write("notes.md", "not a style");
        let fonts = vec![("../fonts/k.woff2".to_owned(), "./fonts/k-1.woff2".to_owned())];
        assert_eq!(
            join(scratch.path(), &fonts).unwrap(),
            "a{b:c}b{src:url(\"./fonts/k-1.woff2\")}"
        );
    }
}
