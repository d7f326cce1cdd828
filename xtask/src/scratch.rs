//! A folder for a test, gone when the test ends.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// A folder of its own under the system's temporary folder.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Makes an empty folder; `name` tells it from those of other tests.
    pub(crate) fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("luodi-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file in it and returns the file's path.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
