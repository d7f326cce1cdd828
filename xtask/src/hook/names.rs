//! File names that change with the content, so that browsers may keep files for good.

use crate::digest;
use crate::error::{Error, Result};

/// `stem-<hash of the bytes>.extension`.
pub(super) fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{extension}", digest::short(bytes))
}

/// Replaces each old name by its new one.
///
/// # Errors
/// When the text does not hold an old name: then something would be asked for in vain.
pub(super) fn replace_all(text: &str, names: &[(&str, &str)]) -> Result<String> {
    let mut text = text.to_owned();
    for (old, new) in names {
        if !text.contains(old) {
            return Err(Error::new(
                format!("`{old}` is not mentioned where the build expects it"),
                "put it back into index.html or assets/start.js",
            ));
        }
        text = text.replace(old, new);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        assert_eq!(hashed("app", "js", b"abc"), "app-ba7816bf8f01cfea.js");
        assert_ne!(hashed("app", "js", b"abc"), hashed("app", "js", b"abd"));
    }

    #[test]
    fn a_name_that_is_not_there_is_an_error() {
        assert_eq!(replace_all("a.js a.js", &[("a.js", "b.js")]).unwrap(), "b.js b.js");
        assert!(replace_all("a.js", &[("c.js", "b.js")]).is_err());
    }
}
