//! index.html: from the names in the source to the names of this build.

use super::{names, worker};
use crate::error::{Error, Result};

/// The file that takes the development server's script.
pub(super) const RELOAD_JS: &str = "reload.js";

/// The names that the page must know.
pub(super) struct Links {
    /// The module that wasm-bindgen wrote.
    pub(super) js: String,
    /// The app itself.
    pub(super) wasm: String,
    /// The script that starts the app.
    pub(super) start: String,
    /// The styles.
    pub(super) css: String,
    /// The text worker, which the app starts when it needs it.
    pub(super) text: worker::Names,
}

/// Puts the names of this build into the page, and asks for the big files early.
pub(super) fn link(html: &str, links: &Links) -> Result<String> {
    let preload = format!(
        "<link rel=\"modulepreload\" href=\"./{}\">\n    \
         <link rel=\"preload\" href=\"./{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>",
        links.js, links.wasm
    );
    let html = without_comments(html);
    let html = replace_rust_link(&html, &preload).ok_or_else(|| {
        Error::new(
            "index.html has no <link data-trunk rel=\"rust\">",
            "put it back: Trunk builds the app from it, and the build puts the preloads there",
        )
    })?;
    let names = [
        ("start.js", &links.start),
        ("app.css", &links.css),
        ("text-worker.js", &links.text.script),
        ("lexicon.txt", &links.text.lexicon),
    ];
    names::replace_all(&html, &names.map(|(old, new)| (old, new.as_str())))
}

/// The page without its comments and the lines that held nothing else.
fn without_comments(html: &str) -> String {
    let mut parts = html.split("<!--");
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let after = part.split_once("-->").map(|(_, after)| after).unwrap_or_default();
        if clean.trim_end_matches(' ').ends_with('\n') && after.starts_with('\n') {
            clean.truncate(clean.trim_end().len());
        }
        clean.push_str(after);
    }
    clean
}

/// Trunk leaves its own link in the page if it may not inject scripts.
fn replace_rust_link(html: &str, with: &str) -> Option<String> {
    let (before, after) = html.split_once("rel=\"rust\"")?;
    let (head, _) = before.rsplit_once('<')?;
    let (_, tail) = after.split_once('>')?;
    Some(format!("{head}{with}{tail}"))
}

/// The page with a link in place of its inline script, and that script, made to run from a file.
pub(super) fn take_reload_script(html: &str) -> Option<(String, String)> {
    let (head, rest) = html.split_once("<script>")?;
    let (script, tail) = rest.split_once("</script>")?;
    // Trunk's server fills these in, but only in HTML.
    let script = script
        .replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host")
        .replace("{{__TRUNK_WS_BASE__}}", "/");
    Some((format!("{head}<script src=\"./{RELOAD_JS}\"></script>{tail}"), script))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        Links {
            js: "app-1.js".to_owned(),
            wasm: "app-2.wasm".to_owned(),
            start: "start-3.js".to_owned(),
            css: "app-4.css".to_owned(),
            text: worker::Names {
                script: "text-worker-5.js".to_owned(),
                lexicon: "lexicon-6.txt".to_owned(),
            },
        }
    }

    fn source() -> String {
        crate::files::read_text(&crate::paths::root().join("index.html")).unwrap()
    }

    #[test]
    fn the_page_of_the_repository_can_be_linked() {
        let html = link(&source(), &links()).unwrap();
        for wanted in [
            "rel=\"modulepreload\" href=\"./app-1.js\"",
            "href=\"./app-2.wasm\" as=\"fetch\"",
            "src=\"./start-3.js\"",
            "href=\"./app-4.css\"",
            "content=\"./text/text-worker-5.js\"",
            "content=\"lexicon-6.txt\"",
        ] {
            assert!(html.contains(wanted), "{wanted} in {html}");
        }
        assert!(!html.contains("data-trunk"), "{html}");
    }

    #[test]
    fn comments_stay_in_the_repository() {
        assert_eq!(
            without_comments("<a>\n  <!-- x\n y -->\n  <b><!-- z --></b>"),
            "<a>\n  <b></b>"
        );
        assert_eq!(without_comments("<a><!-- never closed"), "<a>");
    }

    #[test]
    fn the_page_of_the_repository_keeps_its_own_policy() {
        let html = source();
        for forbidden in ["<script>", "<style", " style=", " onclick=", "=\"/", "<base"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn a_page_without_the_apps_link_is_refused() {
        assert!(link("<script src=\"./start.js\"></script> app.css", &links()).is_err());
    }

    #[test]
    fn the_development_script_moves_to_a_file() {
        let html = "<body><script>let a = '{{__TRUNK_ADDRESS__}}', b = '{{__TRUNK_WS_BASE__}}';</script></body>";
        let (page, script) = take_reload_script(html).unwrap();
        assert_eq!(page, "<body><script src=\"./reload.js\"></script></body>");
        assert_eq!(script, "let a = window.location.host, b = '/';");
        assert!(take_reload_script(&page).is_none());
    }
}
