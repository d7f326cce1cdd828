//! The checksum of a backup.

use practice::log::Millis;

/// FNV-1a with 64 bits (<https://datatracker.ietf.org/doc/html/rfc9923>): it finds every change
/// of a single byte, and others but for one in 2^64. Made for damage, not for forgery.
const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The checksum, in 16 hexadecimal digits, over the time and the JSON texts of the events and of
/// the records set aside, without the white space between the parts of the JSON.
pub(super) fn of(made: Millis, events: &str, set_aside: &str) -> String {
    let made = made.0.to_string();
    let parts = [made.as_str(), events, set_aside];
    let bytes = parts.into_iter().flat_map(|part| compact(part).chain([b'\n']));
    format!("{:016x}", bytes.fold(OFFSET_BASIS, step))
}

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(PRIME)
}

/// JSON without the white space outside its strings.
fn compact(json: &str) -> impl Iterator<Item = u8> {
    let (mut in_string, mut escaped) = (false, false);
    json.bytes().filter(move |byte| {
        let kept = in_string || !byte.is_ascii_whitespace();
        if *byte == b'"' && !escaped {
            in_string = !in_string;
        }
        escaped = in_string && *byte == b'\\' && !escaped;
        kept
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a() {
        // Test vectors of the RFC, without and with the final line break that `of` adds.
        assert_eq!(b"".iter().copied().fold(OFFSET_BASIS, step), 0xcbf2_9ce4_8422_2325);
        assert_eq!(b"a".iter().copied().fold(OFFSET_BASIS, step), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(b"foobar".iter().copied().fold(OFFSET_BASIS, step), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn only_white_space_outside_strings_is_left_out() {
        let json = "[ \"a \\\" b\" ,\n{\"c\\\\\" : 1\t}]";
        let compact = String::from_utf8(compact(json).collect()).unwrap();
        assert_eq!(compact, "[\"a \\\" b\",{\"c\\\\\":1}]");
    }
}
