//! Media types by file name.

use std::path::Path;

/// The `Content-Type` of a file; what is not known is sent as bytes.
pub(super) fn of(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    match extension.as_ref() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        // Fluent has no registered type.
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "mp3" => "audio/mpeg",
        "ogg" | "opus" => "audio/ogg",
        "m4a" => "audio/mp4",
        "wav" => "audio/wav",
        "webm" => "audio/webm",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_insist_on() {
        let of = |name: &str| of(Path::new(name));
        assert_eq!(of("app-0123.wasm"), "application/wasm");
        assert_eq!(of("start.js"), "text/javascript; charset=utf-8");
        assert_eq!(of("manifest.webmanifest"), "application/manifest+json; charset=utf-8");
        assert_eq!(of("locales/en.ftl"), "text/plain; charset=utf-8");
        assert_eq!(of("fonts/kai.woff2"), "font/woff2");
        assert_eq!(of("LICENSE"), "application/octet-stream");
    }
}
