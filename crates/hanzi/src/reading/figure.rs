//! How figures are said.

use super::{
    around::Around,
    number::{amount, by_digit},
    sound,
};
use crate::{
    analysis::{Confidence, Kind, Reading},
    lexicon::Lexicon,
    segment::Piece,
};

/// The readings of a piece that has digits and no hanzi.
pub(super) fn read(piece: &Piece, around: &Around<'_>, lexicon: &Lexicon) -> Vec<Reading> {
    let text = piece.text.as_str();
    let said = match piece.kind {
        Kind::Date => date(text),
        Kind::Time => time(text),
        Kind::Money => format!("{}{}", amount(text), currency(text)),
        Kind::Percent => format!("{}{}", percent(text), amount(text)),
        Kind::Phone => by_digit(text),
        _ => number(text, around),
    };
    let yao = piece.kind == Kind::Phone || is_code(text, around);
    let readings = said.chars().filter_map(|character| {
        let numbered = super::character(character, lexicon).syllables.into_iter().next()?;
        let numbered = if yao && character == '一' { "yao1" } else { &numbered };
        let sound = sound(numbered)?;
        Some(Reading { sound, confidence: Confidence::Likely, character: None, capital: false })
    });
    readings.collect()
}

/// 2026-11-23 is 二零二六年十一月二十三日.
fn date(text: &str) -> String {
    let mut parts = text.split(['-', '/', '.']);
    let year = by_digit(parts.next().unwrap_or(""));
    let Some((month, day)) = parts.next().zip(parts.next()) else { return year };
    format!("{year}年{}月{}日", plain(month), plain(day))
}

/// 8:30 is 八点三十分, 8:05 is 八点零五分, 8:00 is 八点.
fn time(text: &str) -> String {
    let mut parts = text.split([':', '：']);
    let hour = plain(parts.next().unwrap_or(""));
    let hour = if hour == "二" { "两".to_owned() } else { hour };
    let minute = parts.next().unwrap_or("");
    let second = parts.next().map(|it| format!("{}秒", two_digits(it))).unwrap_or_default();
    match minute {
        "00" | "００" if second.is_empty() => format!("{hour}点"),
        _ => format!("{hour}点{}分{second}", two_digits(minute)),
    }
}

/// Two digits of a date or an hour: 08 is 八.
fn plain(text: &str) -> String {
    amount(text.trim_start_matches(['0', '０'])).replace("点", "")
}

/// Two digits of minutes: 05 is 零五.
fn two_digits(text: &str) -> String {
    amount(text)
}

fn percent(text: &str) -> &'static str {
    if text.ends_with('‰') { "千分之" } else { "百分之" }
}

fn currency(text: &str) -> &'static str {
    match text.chars().next() {
        Some('$' | '＄') => "美元",
        Some('€') => "欧元",
        _ => "元",
    }
}

/// What follows a number that is said digit by digit: 2026年, 302室, 521路 and such.
const BY_DIGIT: [&str; 8] = ["室", "路", "房", "房间", "号房", "号线", "次列车", "号房间"];

fn number(text: &str, around: &Around<'_>) -> String {
    let next = around.next().map_or("", |next| next.text.as_str());
    let plain = text.chars().all(|it| it.is_ascii_digit());
    let long = plain && text.len() >= 3;
    let year = plain && text.len() == 4 && next.starts_with('年');
    if year || (long && BY_DIGIT.contains(&next)) || is_code(text, around) {
        return by_digit(text);
    }
    if text == "2" && is_counted(around) { "两".to_owned() } else { amount(text) }
}

/// What follows 2 where it is an ordinal or a name, and so 二 and not 两.
const ORDINAL: [&str; 13] =
    ["月", "日", "号", "楼", "层", "室", "路", "年级", "班", "级", "号线", "号楼", "单元"];

/// Nouns that are counted without a measure word.
const UNITS: [&str; 12] =
    ["天", "年", "小时", "分钟", "周", "星期", "人", "点", "点钟", "元", "公里", "岁"];

/// Whether a 2 counts something: before a measure word, or a noun that needs none.
fn is_counted(around: &Around<'_>) -> bool {
    around.next().is_some_and(|next| {
        let word = next.text.as_str();
        !ORDINAL.contains(&word) && (next.class == 'q' || UNITS.contains(&word) || word == "个")
    })
}

/// Verbs before a service number: 打110.
const CALL: [&str; 8] = ["打", "拨", "拨打", "电话", "呼叫", "热线", "手机号", "号码"];

/// Whether a number is a code that is said digit by digit with yāo: 110, 12345.
fn is_code(text: &str, around: &Around<'_>) -> bool {
    let called = around.previous().is_some_and(|before| CALL.contains(&before.text.as_str()));
    let counted = around.next().is_some_and(|next| next.class == 'q');
    called && !counted && text.len() >= 3 && text.chars().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_said() {
        assert_eq!(date("2026-11-03"), "二零二六年十一月三日");
        assert_eq!(time("08:05"), "八点零五分");
        assert_eq!(time("2:30"), "两点三十分");
        assert_eq!(time("12:00"), "十二点");
        assert_eq!(format!("{}{}", percent("3.5%"), amount("3.5%")), "百分之三点五");
        assert_eq!(format!("{}{}", amount("¥25"), currency("¥25")), "二十五元");
    }
}
