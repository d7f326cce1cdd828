//! From the path of a request to a file of the site, and to nothing outside it.

use std::path::{Path, PathBuf};

/// Where a request leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To a file, or the folder whose index.html is meant.
    File(PathBuf),
    /// To the same place with a slash at the end.
    AddSlash,
    /// Nowhere.
    Nowhere,
}

/// A base path with one slash at either end.
pub(super) fn as_base(base: &str) -> String {
    match base.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

/// The file below `dir` that `url` (path and query) asks for when the site appears under `base`.
///
/// Refused are names that step up, hidden names, and whatever decodes to a separator.
pub(super) fn resolve(dir: &Path, base: &str, url: &str) -> Target {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    if !path.is_empty() && base.strip_suffix('/') == Some(path) {
        return Target::AddSlash;
    }
    let Some(inside) = path.strip_prefix(base) else {
        return Target::Nowhere;
    };
    let mut file = dir.to_path_buf();
    for raw in inside.split('/').filter(|raw| !raw.is_empty()) {
        match decode(raw).filter(|name| is_plain(name)) {
            Some(name) => file.push(name),
            None => return Target::Nowhere,
        }
    }
    Target::File(file)
}

fn is_plain(name: &str) -> bool {
    !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0'])
}

/// Undoes percent-encoding; nothing if it is malformed or not UTF-8.
fn decode(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            bytes.push(hex(rest.next()?)? * 16 + hex(rest.next()?)?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(base: &str, url: &str) -> Target {
        resolve(Path::new("/site"), base, url)
    }

    #[test]
    fn leads_to_files_of_the_site() {
        let file = |path: &str| Target::File(path.into());
        assert_eq!(at("/", "/"), file("/site"));
        assert_eq!(at("/", "/lessons/index.json?v=1"), file("/site/lessons/index.json"));
        assert_eq!(at("/", "/%E8%90%BD.txt"), file("/site/落.txt"));
        assert_eq!(at("/x/y/", "/x/y/app.css"), file("/site/app.css"));
    }

    #[test]
    fn leads_nowhere_outside_the_site() {
        let outside = [
            "/../secret",
            "/a/../../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/..%5csecret",
            "/c:/secret",
            "/.git/config",
            "/%",
            "/%zz",
            "/%ff",
            "/a%00b",
            "http://elsewhere/",
            "",
        ];
        for url in outside {
            assert_eq!(at("/", url), Target::Nowhere, "{url}");
        }
    }

    #[test]
    fn the_base_is_a_border() {
        assert_eq!(at("/x/y/", "/x/y"), Target::AddSlash);
        assert_eq!(at("/x/y/", "/"), Target::Nowhere);
        assert_eq!(at("/x/y/", "/x/yz"), Target::Nowhere);
        assert_eq!(as_base("x/y"), "/x/y/");
        assert_eq!(as_base("/"), "/");
    }
}
