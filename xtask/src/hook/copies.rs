//! Files that go into the site as they are.

use std::path::Path;

use super::{name_of, names};
use crate::error::Result;
use crate::files;

/// Folders and files of assets/, and where in the site they go. Their names stay, because the
/// manifest and the app ask for them by name.
const COPIED: [&str; 4] = ["icons", "locales", "manifest.webmanifest", "samples"];

/// Old and new path of each font, as a style sheet in assets/styles/ and one in the site name it.
pub(super) type Fonts = Vec<(String, String)>;

/// Copies what the site needs of `assets`; fonts get a content hash.
pub(super) fn copy(assets: &Path, site: &Path) -> Result<Fonts> {
    for top in COPIED {
        for file in files::walk(&assets.join(top))? {
            let inside = file.strip_prefix(assets).unwrap_or(&file);
            files::write(&site.join(inside), files::read(&file)?)?;
        }
    }
    copy_fonts(assets, site)
}

fn copy_fonts(assets: &Path, site: &Path) -> Result<Fonts> {
    let mut fonts = Fonts::new();
    for file in files::walk(&assets.join("fonts"))? {
        if file.extension().is_none_or(|extension| extension != "woff2") {
            continue;
        }
        let bytes = files::read(&file)?;
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let name = names::hashed(&stem, "woff2", &bytes);
        files::write(&site.join("fonts").join(&name), bytes)?;
        fonts.push((format!("../fonts/{}", name_of(&file)), format!("./fonts/{name}")));
    }
    Ok(fonts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn copies_and_renames() {
        let scratch = Scratch::new("copies");
        scratch.write("assets/icons/luodi.svg", "<svg/>");
        scratch.write("assets/locales/en.ftl", "a = b");
        scratch.write("assets/fonts/kai.woff2", "abc");
        scratch.write("assets/fonts/OFL.txt", "licence");
        let site = scratch.path().join("site");
        let fonts = copy(&scratch.path().join("assets"), &site).unwrap();
        assert!(site.join("icons/luodi.svg").is_file());
        assert!(site.join("locales/en.ftl").is_file());
        assert!(site.join("fonts/kai-ba7816bf8f01cfea.woff2").is_file());
        assert_eq!(
            fonts,
            [("../fonts/kai.woff2".to_owned(), "./fonts/kai-ba7816bf8f01cfea.woff2".to_owned())]
        );
    }
}
