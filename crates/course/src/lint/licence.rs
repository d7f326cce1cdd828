//! Licences of content.

use crate::{
    diagnostic::{Code, Sink},
    raw::Str,
    shape,
};

/// SPDX names of licences that let others use, change and pass on a lesson
/// (<https://spdx.org/licenses/>).
const LICENCES: [&str; 7] = [
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-3.0",
    "CC-BY-SA-3.0",
];

/// Reports a licence that is not one of those known.
pub(super) fn check(licence: Option<&Str>, sink: &mut Sink) {
    let Some(licence) = licence else { return };
    if LICENCES.contains(&licence.text.as_str()) {
        return;
    }
    let hint = match shape::suggestion(&licence.text, LICENCES) {
        Some(known) => format!("did you mean “{known}”?"),
        None => format!("use one of {}", LICENCES.join(", ")),
    };
    let message = format!("“{}” is not the SPDX name of a licence for content", licence.text);
    sink.push(Code::UnknownLicence, licence.span, message).hint(hint);
}
