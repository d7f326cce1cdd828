//! Figures: what is written with digits.

use super::class::{Class, class, digit};
use crate::analysis::Kind;

/// A figure at the beginning of `text`: how many characters it has, and what it is.
///
/// A sign may stand before the digits (`¥25`, `+86 …`). Digits that belong to Latin letters (`4G`)
/// are left to them: then there is no figure.
pub(super) fn figure(text: &[char]) -> Option<(usize, Kind)> {
    let found = [money, percent, date, time, phone, number].into_iter().find_map(|read| read(text));
    found.filter(|(length, _)| text.get(*length).is_none_or(|next| class(*next) != Class::Latin))
}

/// `¥25`, `￥1,200.50`, `$5`.
fn money(text: &[char]) -> Option<(usize, Kind)> {
    let sign = text.first().filter(|sign| "¥￥$＄€".contains(**sign)).map(|_| 1)?;
    Some((sign + amount(text.get(sign..)?)?, Kind::Money))
}

/// `50%`, `3.5％`, `2‰`.
fn percent(text: &[char]) -> Option<(usize, Kind)> {
    let length = amount(text)?;
    text.get(length).filter(|sign| "%％‰".contains(**sign)).map(|_| (length + 1, Kind::Percent))
}

/// `2026-11-23`, `2026/11/3`, `2026.1.5`.
fn date(text: &[char]) -> Option<(usize, Kind)> {
    let separator = *text.get(4).filter(|separator| "-/.".contains(**separator))?;
    let year = digits(text);
    let month = digits(text.get(5..)?);
    let second = 5 + month;
    let day = digits(text.get(second + 1..)?);
    let shaped = year == 4 && (1..=2).contains(&month) && (1..=2).contains(&day);
    let valid = text.get(second) == Some(&separator)
        && (1..=12).contains(&value(text.get(5..second)?))
        && (1..=31).contains(&value(text.get(second + 1..second + 1 + day)?));
    (shaped && valid).then_some((second + 1 + day, Kind::Date))
}

/// `8:30`, `08：30`, `23:59:59`.
fn time(text: &[char]) -> Option<(usize, Kind)> {
    let hour = digits(text);
    let mut length = hour;
    let mut parts = 0;
    while parts < 2 && is_colon(text.get(length)) && digits(text.get(length + 1..)?) == 2 {
        if value(text.get(length + 1..length + 3)?) > 59 {
            break;
        }
        length += 3;
        parts += 1;
    }
    let valid = (1..=2).contains(&hour) && value(text.get(..hour)?) <= 24 && parts > 0;
    valid.then_some((length, Kind::Time))
}

/// A mobile number (`138 0000 0000`, also with hyphens, without spaces, or with `+86`), a number
/// with its area code (`0579-85551234`), a hotline (`400-800-8888`).
fn phone(text: &[char]) -> Option<(usize, Kind)> {
    let country = match text {
        ['+', '8', '6', ' ' | '-', ..] => 4,
        ['+', '8', '6', ..] => 3,
        _ => 0,
    };
    let rest = text.get(country..)?;
    let groups: [&[usize]; 6] = [&[11], &[3, 4, 4], &[3, 8], &[4, 8], &[4, 7], &[3, 3, 4]];
    let fits = |groups: &&[usize]| grouped(rest, groups).is_some();
    let groups = groups.into_iter().find(fits)?;
    let length = grouped(rest, groups)?;
    let starts = |prefix: &[char]| rest.starts_with(prefix);
    let mobile = starts(&['1']) && rest.get(1) >= Some(&'3') && digit_count(rest, length) == 11;
    let area = starts(&['0']) && groups.len() == 2;
    let hotline = (starts(&['4', '0', '0']) || starts(&['8', '0', '0'])) && groups.len() == 3;
    (mobile || area || hotline).then_some((country + length, Kind::Phone))
}

/// The length of groups of digits with one space or hyphen between them, and no digit after them.
fn grouped(text: &[char], groups: &[usize]) -> Option<usize> {
    let mut length = 0;
    for (index, wanted) in groups.iter().enumerate() {
        if index > 0 {
            text.get(length).filter(|it| " -".contains(**it))?;
            length += 1;
        }
        if digits(text.get(length..)?) != *wanted {
            return None;
        }
        length += wanted;
    }
    Some(length)
}

/// Any other number.
fn number(text: &[char]) -> Option<(usize, Kind)> {
    Some((amount(text)?, Kind::Number))
}

/// The length of digits with groups of three and decimals: `1,200.50`.
fn amount(text: &[char]) -> Option<usize> {
    let mut length = digits(text);
    if length == 0 {
        return None;
    }
    if length <= 3 {
        while text.get(length) == Some(&',') && digits(text.get(length + 1..)?) == 3 {
            length += 4;
        }
    }
    let decimals = text.get(length + 1..).map_or(0, digits);
    if matches!(text.get(length), Some('.' | '．')) && decimals > 0 {
        length += 1 + decimals;
    }
    Some(length)
}

fn digits(text: &[char]) -> usize {
    text.iter().take_while(|character| digit(**character).is_some()).count()
}

fn digit_count(text: &[char], length: usize) -> usize {
    text.iter().take(length).filter(|character| digit(**character).is_some()).count()
}

/// The value of at most a few digits.
fn value(text: &[char]) -> u32 {
    text.iter()
        .filter_map(|it| digit(*it))
        .fold(0, |value: u32, it| value.saturating_mul(10).saturating_add(u32::from(it)))
}

fn is_colon(character: Option<&char>) -> bool {
    matches!(character, Some(':' | '：'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_recognised() {
        for (text, length, kind) in [
            ("25个", 2, Kind::Number),
            ("1,200.50元", 8, Kind::Number),
            ("1,20", 1, Kind::Number),
            ("3.5。", 3, Kind::Number),
            ("¥25.8", 5, Kind::Money),
            ("50%的", 3, Kind::Percent),
            ("8:30，", 4, Kind::Time),
            ("8:75", 1, Kind::Number),
            ("25:30", 2, Kind::Number),
            ("2026-11-23", 10, Kind::Date),
            ("2026-13-23", 4, Kind::Number),
            ("2026年", 4, Kind::Number),
            ("13800000000", 11, Kind::Phone),
            ("138 0000 0000。", 13, Kind::Phone),
            ("+86 13800000000", 15, Kind::Phone),
            ("0579-85550000", 13, Kind::Phone),
            ("400-000-0000", 12, Kind::Phone),
            ("12345678901", 11, Kind::Number),
            ("２５", 2, Kind::Number),
        ] {
            let characters: Vec<char> = text.chars().collect();
            assert_eq!(figure(&characters), Some((length, kind)), "{text}");
        }
        for none in ["4G", "¥", "好", "", "+86"] {
            let characters: Vec<char> = none.chars().collect();
            assert_eq!(figure(&characters), None, "{none}");
        }
    }
}
