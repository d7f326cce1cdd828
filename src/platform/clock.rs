//! Time.

use practice::log::Millis;

/// The time by the device's clock. It may jump, also backwards.
#[expect(clippy::cast_possible_truncation, reason = "whole milliseconds well below 2^53")]
pub(crate) fn now() -> Millis {
    Millis(js_sys::Date::now() as i64)
}

/// Milliseconds on a clock that never jumps, for measuring how long something took. Only
/// differences mean something.
pub(crate) fn monotonic() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or_else(js_sys::Date::now, |clock| clock.now())
}
