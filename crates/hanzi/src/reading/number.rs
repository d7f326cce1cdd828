//! Numbers in digits as they are said.

use crate::segment::digit;

/// The hanzi of the digits.
const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Digit by digit: 2026 is 二零二六. What is no digit is left out.
pub(super) fn by_digit(text: &str) -> String {
    text.chars().filter_map(digit).filter_map(|it| DIGITS.get(usize::from(it))).collect()
}

/// As an amount: 1,205.50 is 一千二百零五点五零. Numbers of more than 16 digits, and those that
/// begin with 0, are said digit by digit.
pub(super) fn amount(text: &str) -> String {
    let (whole, decimals) = text.split_once(['.', '．']).unwrap_or((text, ""));
    let digits: Vec<u8> = whole.chars().filter_map(digit).collect();
    let mut said = match digits.as_slice() {
        [0] => "零".to_owned(),
        [0, ..] => by_digit(whole),
        _ if digits.len() > 16 => by_digit(whole),
        _ => integer(&digits),
    };
    if !decimals.is_empty() {
        said.push('点');
        said.push_str(&by_digit(decimals));
    }
    said
}

/// At most 16 digits, the first of which is not 0.
fn integer(digits: &[u8]) -> String {
    const BIG: [&str; 4] = ["", "万", "亿", "万亿"];
    let mut said = String::new();
    let groups = digits.len().div_ceil(4);
    let mut start = 0;
    for group in 0..groups {
        let end = digits.len() - 4 * (groups - 1 - group);
        let part = digits.get(start..end).unwrap_or_default();
        let value = part.iter().fold(0_u32, |value, it| value * 10 + u32::from(*it));
        if value > 0 {
            // A gap before the group is said once: 10,005 is 一万零五.
            if !said.is_empty() && (value < 1000 || said.ends_with('零')) && !said.ends_with('零')
            {
                said.push('零');
            }
            said.push_str(&below_ten_thousand(value, said.is_empty(), group + 1 < groups));
            said.push_str(BIG.get(groups - 1 - group).copied().unwrap_or(""));
        }
        start = end;
    }
    said
}

/// A group of four. `first` says 十五 for 15, not 一十五; before 万 and 亿 a lone 2 is 两.
fn below_ten_thousand(value: u32, first: bool, before_big: bool) -> String {
    const UNITS: [(u32, &str); 4] = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
    if value == 2 && before_big && first {
        return "两".to_owned();
    }
    let mut said = String::new();
    let mut gap = false;
    for (unit, name) in UNITS {
        let it = value / unit % 10;
        if it == 0 {
            gap = !said.is_empty();
            continue;
        }
        if gap && !said.ends_with('零') {
            said.push('零');
        }
        gap = false;
        let one_ten = unit == 10 && it == 1 && first && said.is_empty();
        if it == 2 && unit == 1000 {
            said.push('两');
        } else if !one_ten {
            said.extend(DIGITS.get(it as usize));
        }
        said.push_str(name);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts() {
        for (text, said) in [
            ("0", "零"),
            ("7", "七"),
            ("10", "十"),
            ("15", "十五"),
            ("20", "二十"),
            ("105", "一百零五"),
            ("110", "一百一十"),
            ("1,205", "一千二百零五"),
            ("2000", "两千"),
            ("2022", "两千零二十二"),
            ("3010", "三千零一十"),
            ("10005", "一万零五"),
            ("20000", "两万"),
            ("22000", "两万两千"),
            ("100000", "十万"),
            ("120500", "十二万零五百"),
            ("100000000", "一亿"),
            ("100020003", "一亿零二万零三"),
            ("3.50", "三点五零"),
            ("007", "零零七"),
            ("12345678901234567", "一二三四五六七八九零一二三四五六七"),
        ] {
            assert_eq!(amount(text), said, "{text}");
        }
        assert_eq!(by_digit("0579-85"), "零五七九八五");
    }
}
