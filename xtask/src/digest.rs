//! Short content hashes, for names of files and for telling whether anything has changed.

use sha2::{Digest, Sha256};

/// Hexadecimal digits kept of a SHA-256: 64 bits, far beyond chance for the files of one site.
pub(crate) const DIGITS: usize = 16;

/// The first [`DIGITS`] hexadecimal digits of the SHA-256 of `bytes`.
pub(crate) fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A hash over many named parts, such that moving a byte from one part to the next changes it.
#[derive(Default)]
pub(crate) struct Parts(Sha256);

impl Parts {
    /// Adds one part.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) {
        for field in [name.as_bytes(), bytes] {
            self.0.update(field.len().to_le_bytes());
            self.0.update(field);
        }
    }

    /// The hash of all parts so far, as [`short`] writes it.
    pub(crate) fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_start_of_sha256() {
        // FIPS 180-4, the example "abc".
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn parts_keep_their_borders() {
        let of = |parts: &[(&str, &str)]| {
            let mut all = Parts::default();
            for (name, bytes) in parts {
                all.add(name, bytes.as_bytes());
            }
            all.finish()
        };
        assert_ne!(of(&[("a", "bc")]), of(&[("ab", "c")]));
        assert_ne!(of(&[("a", "b"), ("c", "d")]), of(&[("c", "d"), ("a", "b")]));
        assert_eq!(of(&[("a", "b")]), of(&[("a", "b")]));
    }
}
