//! Which layer of the app may know which.

use crate::{
    rust,
    tree::{self, problem},
};

/// What each layer may use of `crate::`. A layer `x` is `src/x.rs` and everything in `src/x/`.
const LAYERS: [(&str, &[&str]); 8] = [
    ("platform", &["platform"]),
    ("locale", &[]),
    ("route", &[]),
    ("state", &["state"]),
    ("hooks", &["hooks", "locale", "platform", "state"]),
    ("components", &["components", "hooks", "locale", "route", "state"]),
    ("pages", &["components", "hooks", "locale", "pages", "route", "state"]),
    ("app", &["components", "hooks", "locale", "pages", "platform", "route", "state"]),
];

/// Where a layer reaches further all the same, and why that is borne.
const EXCEPTIONS: [(&str, &str); 3] = [
    // The notice on storage offers the same file as the settings do.
    ("src/components/notices.rs", "pages"),
    // These screens measure the time and open files: they stand between the hooks and the leaf
    // views.
    ("src/pages/player/practice.rs", "platform"),
    ("src/pages/settings/data.rs", "platform"),
];

/// The names under which browser calls go.
const BROWSER: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "gloo"];

/// Files outside src/platform that name a browser type: the element behind an event, so that a
/// field can be read. They call nothing else.
const EVENT_TYPES: [&str; 2] = ["src/components/exercise/typing.rs", "src/pages/read.rs"];

#[test]
fn layers_use_only_what_they_may() {
    let mut problems = Vec::new();
    for (file, code) in sources() {
        let Some((layer, allowed)) = layer_of(&file) else { continue };
        for (module, line) in rust::modules(&code, "crate") {
            let excepted = EXCEPTIONS.contains(&(file.as_str(), module.as_str()));
            if !excepted && !allowed.contains(&module.as_str()) && is_layer(&module) {
                let what = format!("the layer `{layer}` uses `{module}`");
                let mend = "hand it in as a prop or through a hook (ARCHITECTURE.md, The app)";
                problems.push(problem(&file, line, &what, mend));
            }
        }
    }
    tree::none(&problems);
}

#[test]
fn exceptions_are_needed() {
    let sources = sources();
    let used = |path: &str, module: &str| {
        sources
            .iter()
            .filter(|(file, _)| file == path)
            .any(|(_, code)| rust::modules(code, "crate").iter().any(|(used, _)| used == module))
    };
    let stale = EXCEPTIONS.iter().filter(|(file, module)| !used(file, module));
    let problems: Vec<String> = stale
        .map(|(file, module)| {
            let what = format!("`{module}` is no longer used here");
            problem(file, 1, &what, "take the line out of EXCEPTIONS in tests/tidy/layers.rs")
        })
        .collect();
    tree::none(&problems);
}

#[test]
fn the_browser_is_called_in_platform_only() {
    let mut problems = Vec::new();
    for (file, code) in sources() {
        let exempt = file.starts_with("src/platform") || EVENT_TYPES.contains(&file.as_str());
        let names = rust::names(&code)
            .into_iter()
            .filter(|(name, _)| !exempt && BROWSER.contains(&name.as_str()));
        problems.extend(names.map(|(name, line)| {
            let mend = "put the call into a typed function in src/platform";
            problem(&file, line, &format!("`{name}` is named outside src/platform"), mend)
        }));
    }
    tree::none(&problems);
}

#[test]
fn every_layer_is_known_and_no_path_climbs_out_of_it() {
    let mut problems = Vec::new();
    for (file, code) in sources() {
        if layer_of(&file).is_none() && file != "src/main.rs" {
            let mend = "put it into a layer, or add one to LAYERS in tests/tidy/layers.rs";
            problems.push(problem(&file, 1, "the file belongs to no layer", mend));
        }
        for (at, _) in code.match_indices("super::super") {
            let line = tree::line_of(&code, at);
            let mend = "write the path from `crate::`, so that layers can be checked";
            problems.push(problem(&file, line, "`super::super` climbs two modules", mend));
        }
    }
    tree::none(&problems);
}

/// The files of the app with their code.
fn sources() -> Vec<(String, String)> {
    let files = tree::files("src", &[".rs"]).into_iter();
    files.map(|file| (file.path, rust::code(&file.text))).collect()
}

fn layer_of(file: &str) -> Option<(&'static str, &'static [&'static str])> {
    let inside = file.strip_prefix("src/")?;
    let name = inside.split('/').next()?.trim_end_matches(".rs");
    LAYERS.into_iter().find(|(layer, _)| *layer == name)
}

fn is_layer(module: &str) -> bool {
    LAYERS.iter().any(|(layer, _)| *layer == module)
}
