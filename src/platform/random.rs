//! Random numbers from the browser's cryptographic source.

use practice::log::DeviceId;

/// The 32 signs of device ids: Crockford's base 32 (<https://www.crockford.com/base32.html>), in
/// lower case. A power of two, so that every sign is equally likely.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A seed for shuffling.
pub(crate) fn seed() -> u64 {
    u64::from_le_bytes(bytes())
}

/// A new device id of 130 random bits, so that no two devices ever share one.
pub(crate) fn device_id() -> DeviceId {
    DeviceId(bytes::<26>().map(sign).iter().collect())
}

fn sign(byte: u8) -> char {
    char::from(SIGNS[usize::from(byte) % SIGNS.len()])
}

/// Random bytes. Where the browser refuses its cryptographic source (none in use does), they come
/// from `Math.random`: nothing secret depends on them.
fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        bytes.fill_with(weak_byte);
    }
    bytes
}

#[expect(clippy::cast_possible_truncation, reason = "a cast from float to integer saturates")]
fn weak_byte() -> u8 {
    (js_sys::Math::random() * 256.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_a_sign_and_all_signs_are_equally_likely() {
        let mut counts = std::collections::HashMap::new();
        for byte in 0..=u8::MAX {
            *counts.entry(sign(byte)).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), 32);
        assert!(counts.values().all(|count| *count == 8));
    }
}
