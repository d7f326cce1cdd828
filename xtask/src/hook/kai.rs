//! The Kai font (LXGW WenKai, OFL-1.1) with the characters of the content only: a phone has none, and the whole font is many times the size of the app.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::names;
use crate::error::{Error, Explain, Result};
use crate::{digest, files, npm, paths, process};

/// The family as assets/styles names it.
const FAMILY: &str = "Luodi Kai";

/// The font may travel only with its licence.
const LICENCE: &str = "OFL.txt";

const SCRIPT: &str = include_str!("kai.mjs");
const MEND: &str = "run `cargo xtask dist` again; if it stays, look at xtask/src/hook/kai.mjs";

/// Writes the font below `site`/fonts and returns the `@font-face` rules for it.
pub(super) fn write(site: &Path) -> Result<String> {
    let characters = characters_of(site)?;
    let cut = cut(&characters)?;
    files::write(&site.join("fonts").join(LICENCE), files::read(&cut.join(LICENCE))?)?;
    let mut rules = String::new();
    for slice in slices(&files::read_text(&cut.join("slices.json"))?)? {
        let bytes = files::read(&cut.join(&slice.file))?;
        let name = names::hashed("kai", "woff2", &bytes);
        files::write(&site.join("fonts").join(&name), bytes)?;
        let _ = write!(
            rules,
            "@font-face{{font-family:\"{FAMILY}\";font-display:swap;\
             src:url(\"./fonts/{name}\") format(\"woff2\");unicode-range:{}}}",
            slice.range
        );
    }
    Ok(rules)
}

/// Every character beyond Latin in the packs and the page. The interface itself is set in the
/// device's own font.
fn characters_of(site: &Path) -> Result<String> {
    let mut characters = BTreeSet::new();
    for file in files::walk(site)? {
        if file.extension().is_some_and(|ending| ["json", "html"].iter().any(|e| ending == *e)) {
            let text = files::read_text(&file)?;
            characters.extend(text.chars().filter(|c| *c >= '\u{2E80}'));
        }
    }
    Ok(characters.into_iter().collect())
}

/// The folder in the cache that holds the font cut to `characters`, made first where missing.
fn cut(characters: &str) -> Result<std::path::PathBuf> {
    let modules = npm::ensure()?;
    let key = digest::short(format!("{SCRIPT}{characters}").as_bytes());
    let home = paths::cache()?.join(format!("kai-{key}"));
    if home.is_dir() {
        return Ok(home);
    }
    let half = crate::tools::half_made(&home)?;
    files::write(&half.join("characters.txt"), characters)?;
    files::write(&half.join("kai.mjs"), SCRIPT)?;
    let input = std::fs::File::open(half.join("characters.txt"))
        .explain(|| "cannot read the characters of the content".to_owned(), MEND)?;
    let mut node = Command::new(npm::require_node()?);
    node.arg(half.join("kai.mjs")).arg(&modules).arg(&half).stdin(input);
    let printed = process::output_of(&mut node)
        .ok_or_else(|| Error::new("the Kai font could not be cut down", MEND))?;
    files::write(&half.join("slices.json"), printed)?;
    let licence = modules.join("lxgw-wenkai-webfont").join(LICENCE);
    files::write(&half.join(LICENCE), files::read(&licence)?)?;
    files::settle(&half, &home)?;
    Ok(home)
}

/// A part of the font with the characters in it.
struct Slice {
    file: String,
    /// As CSS writes it: `U+4E00,U+4E09`.
    range: String,
}

/// Reads what the script printed: `[{"file":"kai-0.woff2","codes":[19968]}]`.
fn slices(json: &str) -> Result<Vec<Slice>> {
    let parts = json.split("{\"file\":\"").skip(1);
    parts
        .map(|part| slice(part).ok_or_else(|| Error::new("kai.mjs printed no list", MEND)))
        .collect()
}

fn slice(part: &str) -> Option<Slice> {
    let (file, rest) = part.split_once('"')?;
    let (_, codes) = rest.split_once('[')?;
    let (codes, _) = codes.split_once(']')?;
    let range: Option<Vec<String>> = codes
        .split(',')
        .map(|code| code.trim().parse::<u32>().ok().map(|code| format!("U+{code:X}")))
        .collect();
    Some(Slice { file: file.to_owned(), range: range?.join(",") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_list_of_slices() {
        let read = slices(
            r#"[{"file":"kai-0.woff2","codes":[19968,19977]},{"file":"kai-1.woff2","codes":[65]}]"#,
        )
        .unwrap();
        assert_eq!(
            (read[0].file.as_str(), read[0].range.as_str()),
            ("kai-0.woff2", "U+4E00,U+4E09")
        );
        assert_eq!(read[1].range, "U+41");
        assert!(slices(r#"[{"file":"a","codes":["x"]}]"#).is_err());
    }
}
