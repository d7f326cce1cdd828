//! Compressed copies beside the files, for servers that can send them.

use std::path::Path;

use brotli::enc::BrotliEncoderParams;

use crate::error::{Explain, Result};
use crate::files;

/// Smaller files gain nothing: they fit into one packet as they are.
const SMALLEST: usize = 1024;

/// What is compressed by itself, or is a copy made here.
const DENSE: [&str; 15] = [
    "avif", "br", "gz", "jpeg", "jpg", "m4a", "mp3", "ogg", "opus", "png", "webm", "webp", "woff",
    "woff2", "zip",
];

/// Writes `name.br` beside each file of the site that becomes smaller by it.
pub(super) fn all(site: &Path) -> Result<()> {
    for file in files::walk(site)? {
        let extension = file.extension().unwrap_or_default().to_string_lossy();
        if DENSE.contains(&extension.as_ref()) {
            continue;
        }
        let bytes = files::read(&file)?;
        let packed = if bytes.len() < SMALLEST {
            continue;
        } else {
            brotli(&bytes)?
        };
        if packed.len() < bytes.len() {
            files::write(&file.with_added_extension("br"), packed)?;
        }
    }
    Ok(())
}

/// The bytes in brotli, as small as it gets.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    let mut source = bytes;
    brotli::BrotliCompress(&mut source, &mut packed, &params)
        .explain(|| "cannot compress".to_owned(), "free some memory and run this again")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn unpacks_to_what_was_packed() {
        let text = "落地，落地。".repeat(500);
        let packed = brotli(text.as_bytes()).unwrap();
        assert!(packed.len() < text.len() / 20);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());
    }

    #[test]
    fn leaves_small_and_dense_files_alone() {
        let scratch = Scratch::new("compress");
        scratch.write("big.json", "1,".repeat(1000));
        scratch.write("small.json", "1,");
        scratch.write("font.woff2", "1,".repeat(1000));
        all(scratch.path()).unwrap();
        let there = |name: &str| scratch.path().join(name).exists();
        assert_eq!(
            (there("big.json.br"), there("small.json.br"), there("font.woff2.br")),
            (true, false, false)
        );
    }
}
