//! The answer to one request.

use std::fs;
use std::path::{Path, PathBuf};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, StatusCode};

use super::request_path::Target;
use super::{media_type, request_path};
use crate::digest;

/// What the page may load and run: its own files and nothing else, and no code in the page.
/// index.html states the same, for servers that send no headers.
pub(super) const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    media-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; \
    form-action 'none'";

const ALWAYS: [(&str, &str); 3] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
];

/// A year: files with a hash in their name never change.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// Keep it, but ask each time whether it is still the same.
const ASK: &str = "no-cache";

/// A folder, and the path under which it appears.
pub(super) struct Site {
    /// The folder.
    pub(super) dir: PathBuf,
    /// The path, with a slash at either end.
    pub(super) base: String,
}

/// What a request asks for, apart from the connection it came by.
struct Ask<'a> {
    url: &'a str,
    accepts_brotli: bool,
    known_tag: &'a str,
}

/// What goes back.
struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// Answers a request for a file of the site.
pub(super) fn answer(site: &Site, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return respond(Reply::plain(405, "Only GET and HEAD are answered here.\n"));
    }
    respond(reply(
        site,
        &Ask {
            url: request.uri().path(),
            accepts_brotli: accepts_brotli(header(request, "Accept-Encoding")),
            known_tag: header(request, "If-None-Match"),
        },
    ))
}

fn reply(site: &Site, ask: &Ask<'_>) -> Reply {
    match request_path::resolve(&site.dir, &site.base, ask.url) {
        Target::AddSlash => {
            let mut moved = Reply::plain(308, "");
            moved.headers.push(("Location", site.base.clone()));
            moved
        }
        Target::File(path) if path.is_dir() => file(&path.join("index.html"), ask),
        Target::File(path) => file(&path, ask),
        Target::Nowhere => Reply::not_found(),
    }
}

fn file(path: &Path, ask: &Ask<'_>) -> Reply {
    let packed = path.with_added_extension("br");
    let packed = ask.accepts_brotli.then(|| fs::read(packed).ok()).flatten();
    let is_packed = packed.is_some();
    let Some(body) = packed.or_else(|| fs::read(path).ok()) else {
        return Reply::not_found();
    };
    let tag = format!("\"{}\"", digest::short(&body));
    let mut headers = vec![
        ("Content-Type", media_type::of(path).to_owned()),
        ("Cache-Control", if is_hashed(path) { FOR_GOOD } else { ASK }.to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
        ("ETag", tag.clone()),
    ];
    if is_packed {
        headers.push(("Content-Encoding", "br".to_owned()));
    }
    if ask.known_tag.split(',').any(|known| known.trim() == tag) {
        return Reply { status: 304, headers, body: Vec::new() };
    }
    Reply { status: 200, headers, body }
}

impl Reply {
    fn plain(status: u16, text: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: text.as_bytes().to_vec() }
    }

    fn not_found() -> Self {
        Self::plain(404, "There is no such file here.\n")
    }
}

fn respond(reply: Reply) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(reply.status);
    let always = ALWAYS.map(|(name, value)| (name, value.to_owned()));
    for (name, value) in reply.headers.into_iter().chain(always) {
        response = response.header(name, value);
    }
    // Names and values are our own; a fault in them must show, not panic.
    response.body(Full::from(reply.body)).unwrap_or_else(|fault| {
        let mut broken = Response::new(Full::from(format!("{fault}\n")));
        *broken.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}

fn header<'a>(request: &'a Request<Incoming>, name: &str) -> &'a str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn accepts_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut words = coding.split(';').map(str::trim);
        words.next() == Some("br") && !words.any(|weight| matches!(weight, "q=0" | "q=0.0"))
    })
}

/// Whether a name ends in a content hash, as `xtask hook` writes it (`app-0123456789abcdef.js`) or
/// as `luodi pack` does (`first-days.01234567.json`).
fn is_hashed(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ends_in = |border: char, digits: usize| {
        stem.rsplit_once(border).is_some_and(|(_, last)| {
            last.len() == digits && last.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        })
    };
    ends_in('-', digest::DIGITS) || ends_in('.', 8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const PLAIN: Ask<'static> = Ask { url: "/", accepts_brotli: false, known_tag: "" };

    fn site(name: &str) -> (Scratch, Site) {
        let scratch = Scratch::new(name);
        scratch.write("index.html", "<p>Luodi");
        scratch.write("app-0123456789abcdef.js", "run()");
        scratch.write("app-0123456789abcdef.js.br", "packed");
        let site = Site { dir: scratch.path().to_path_buf(), base: "/".to_owned() };
        (scratch, site)
    }

    fn value<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
        reply.headers.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }

    #[test]
    fn sends_a_page_that_is_asked_for_again_each_time() {
        let (_scratch, site) = site("serve-page");
        let page = reply(&site, &PLAIN);
        assert_eq!((page.status, page.body.as_slice()), (200, b"<p>Luodi".as_slice()));
        assert_eq!(value(&page, "Cache-Control"), Some(ASK));

        let tag = value(&page, "ETag").unwrap();
        let again = reply(&site, &Ask { known_tag: tag, ..PLAIN });
        assert_eq!((again.status, again.body.len()), (304, 0));
    }

    #[test]
    fn sends_the_packed_file_to_those_who_can_read_it() {
        let (_scratch, site) = site("serve-packed");
        let ask = Ask { url: "/app-0123456789abcdef.js", ..PLAIN };
        let raw = reply(&site, &ask);
        assert_eq!(
            (raw.body.as_slice(), value(&raw, "Content-Encoding")),
            (b"run()".as_slice(), None)
        );

        let packed = reply(&site, &Ask { accepts_brotli: true, ..ask });
        assert_eq!(packed.body, b"packed");
        assert_eq!(value(&packed, "Content-Encoding"), Some("br"));
        assert_eq!(value(&packed, "Content-Type"), Some("text/javascript; charset=utf-8"));
        assert_eq!(value(&packed, "Cache-Control"), Some(FOR_GOOD));
    }

    #[test]
    fn says_what_it_has_not() {
        let (_scratch, site) = site("serve-missing");
        assert_eq!(reply(&site, &Ask { url: "/nothing.js", ..PLAIN }).status, 404);
        assert_eq!(reply(&site, &Ask { url: "/../Cargo.toml", ..PLAIN }).status, 404);
    }

    #[test]
    fn brotli_only_for_those_who_want_it() {
        assert!(accepts_brotli("gzip, deflate, br, zstd"));
        assert!(accepts_brotli("br;q=1.0"));
        assert!(!accepts_brotli("gzip, br;q=0"));
        assert!(!accepts_brotli("brotli"));
        assert!(!accepts_brotli(""));
    }

    #[test]
    fn only_names_with_a_hash_are_for_good() {
        let hashed = |name: &str| is_hashed(Path::new(name));
        assert!(hashed("app-0123456789abcdef.css"));
        assert!(hashed("first-days.01234567.json"));
        assert!(!hashed("index.json"));
        assert!(!hashed("notes-20261123.txt"));
        assert!(!hashed("first-days.json"));
    }

    #[test]
    fn the_page_states_the_same_policy() {
        let page = crate::files::read_text(&crate::paths::root().join("index.html")).unwrap();
        assert!(page.contains(&format!("content=\"{CONTENT_SECURITY_POLICY}\"")));
    }
}
