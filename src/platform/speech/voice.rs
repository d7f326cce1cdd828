//! Which of the browser's voices speaks Mandarin, and which one best.

/// How well a voice suits; the smallest is the best. `None` for a voice that does not speak
/// standard Mandarin.
///
/// `lang` is the voice's language tag as the browser gives it: BCP 47 (`zh-CN`, `cmn-Hans-CN`),
/// or with underscores on Android. Cantonese (`yue`, `zh-HK`, `zh-MO`), other Chinese languages
/// and regional ways of speaking (Edge's `zh-CN-liaoning`) would teach wrong tones. A voice on
/// the device works offline and goes before one on a server. The accent of Taiwan comes last.
pub(super) fn rank(lang: &str, name: &str, local: bool) -> Option<(Accent, bool, bool)> {
    Some((accent(lang)?, !local, is_novelty(name)))
}

/// Where a Mandarin voice is from, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Accent {
    /// Mainland China.
    Mainland,
    /// Not said.
    Unstated,
    /// Singapore, Malaysia or Taiwan.
    Elsewhere,
}

fn accent(lang: &str) -> Option<Accent> {
    let lang = lang.to_ascii_lowercase().replace('_', "-");
    let mut subtags = lang.split('-');
    if !matches!(subtags.next()?, "zh" | "cmn") {
        return None;
    }
    let mut accent = Accent::Unstated;
    for subtag in subtags {
        match subtag {
            "cn" => accent = Accent::Mainland,
            "sg" | "my" | "tw" => accent = Accent::Elsewhere,
            "hans" | "hant" | "cmn" => {}
            _ => return None,
        }
    }
    Some(accent)
}

/// Apple's joke voices come first in its list and are hard to understand.
fn is_novelty(name: &str) -> bool {
    const NAMES: [&str; 8] =
        ["Eddy", "Flo", "Grandma", "Grandpa", "Reed", "Rocko", "Sandy", "Shelley"];
    NAMES.iter().any(|novelty| name.split(' ').next() == Some(novelty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_standard_mandarin_is_taken() {
        for lang in ["zh-CN", "zh_CN", "cmn-Hans-CN", "cmn", "zh", "zh-Hans-CN", "ZH-cn", "zh-TW"] {
            assert!(rank(lang, "x", true).is_some(), "{lang}");
        }
        for lang in [
            "zh-HK",
            "zh_HK",
            "zh-Hant-HK",
            "zh-MO",
            "yue",
            "yue-HK",
            "zh-yue",
            "wuu-CN",
            "nan-TW",
            "zh-CN-liaoning",
            "zh-CN-shaanxi",
            "cmn-latn-pinyin",
            "en-US",
            "ja-JP",
            "",
            "zhx",
        ] {
            assert_eq!(rank(lang, "x", true), None, "{lang}");
        }
    }

    #[test]
    fn the_mainland_and_the_device_come_first() {
        let best_first = [
            ("zh-CN", "Tingting", true),
            ("zh-CN", "Eddy (Chinese (China mainland))", true),
            ("zh-CN", "Google 普通话（中国大陆）", false),
            ("cmn", "Chinese (Mandarin)", true),
            ("zh-TW", "Meijia", true),
        ];
        let ranks: Vec<_> =
            best_first.iter().map(|(lang, name, local)| rank(lang, name, *local)).collect();
        assert!(ranks.is_sorted() && ranks.iter().all(Option::is_some), "{ranks:?}");
    }
}
