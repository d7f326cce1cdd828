//! The legal toneless syllables of Putonghua, and their division into initial and final.

/// Every legal toneless syllable in standard spelling, `ü` and `ê` included, sorted.
pub fn legal_bases() -> &'static [&'static str] {
    BASES
}

/// The standard spelling of a lower-case toneless syllable; `None` if there is no such syllable.
///
/// Besides the standard spelling it knows `jü qü xü yü` (for `ju` …), `lue nue` (as input methods
/// take them) and the passport spellings `lyu nyu lyue nyue`.
pub(crate) fn lookup(spelling: &str) -> Option<&'static str> {
    find(spelling).or_else(|| find(&respell(spelling)?))
}

/// The initial consonant; empty for a syllable that starts with a vowel, `y` or `w`.
pub(crate) fn initial_of(base: &'static str) -> &'static str {
    let written = INITIALS.iter().find(|initial| base.starts_with(**initial));
    match written {
        // A nasal standing for a whole syllable is a final.
        Some(_) if matches!(base, "m" | "n" | "ng") => "",
        Some(initial) => initial,
        None => "",
    }
}

/// The underlying final, as the table of finals of the Scheme for the Chinese Phonetic Alphabet
/// (1958) writes it: see [`Syllable::final_`](crate::Syllable::final_).
pub(crate) fn final_of(base: &'static str) -> &'static str {
    let initial = initial_of(base);
    let rest = base.strip_prefix(initial).unwrap_or(base);
    match (initial, rest) {
        ("", _) => zero_initial_final(rest),
        ("j" | "q" | "x", "u") => "ü",
        ("j" | "q" | "x", "ue") => "üe",
        ("j" | "q" | "x", "uan") => "üan",
        ("j" | "q" | "x", "un") => "ün",
        (_, "iu") => "iou",
        (_, "ui") => "uei",
        (_, "un") => "uen",
        _ => rest,
    }
}

/// Whether the syllable has no vowel letter: the interjections `m n ng hm hng`.
pub(crate) fn is_vowelless(base: &str) -> bool {
    matches!(base, "m" | "n" | "ng" | "hm" | "hng")
}

/// Whether the syllable can take the suffix -r.
///
/// `e` with -r would be written like the syllable `er`. `nüe` and `lüe` have no word with the
/// suffix, and reading them so would take `nüer`, typed for nǚ'ér (daughter), from its owner.
pub(crate) fn takes_erhua(base: &str) -> bool {
    !is_vowelless(base) && !matches!(base, "e" | "er" | "ê" | "nüe" | "lüe")
}

fn find(base: &str) -> Option<&'static str> {
    let index = BASES.binary_search(&base).ok()?;
    BASES.get(index).copied()
}

fn respell(spelling: &str) -> Option<String> {
    for (initial, rest) in ["j", "q", "x", "y"].iter().filter_map(|i| after(spelling, i)) {
        if rest.starts_with('ü') {
            return Some(format!("{initial}{}", rest.replacen('ü', "u", 1)));
        }
    }
    for (initial, rest) in ["l", "n"].iter().filter_map(|i| after(spelling, i)) {
        match rest {
            "yu" | "yü" => return Some(format!("{initial}ü")),
            "ue" | "yue" | "yüe" => return Some(format!("{initial}üe")),
            _ => {}
        }
    }
    None
}

fn after<'a>(spelling: &'a str, initial: &'a str) -> Option<(&'a str, &'a str)> {
    Some((initial, spelling.strip_prefix(initial)?))
}

fn zero_initial_final(base: &'static str) -> &'static str {
    match base {
        "yi" => "i",
        "ya" => "ia",
        "yo" => "io",
        "ye" => "ie",
        "yao" => "iao",
        "you" => "iou",
        "yan" => "ian",
        "yin" => "in",
        "yang" => "iang",
        "ying" => "ing",
        "yong" => "iong",
        "yu" => "ü",
        "yue" => "üe",
        "yuan" => "üan",
        "yun" => "ün",
        "wu" => "u",
        "wa" => "ua",
        "wo" => "uo",
        "wai" => "uai",
        "wei" => "uei",
        "wan" => "uan",
        "wen" => "uen",
        "wang" => "uang",
        "weng" => "ueng",
        other => other,
    }
}

/// The 21 initials of the Scheme; those of two letters first, so that the first match is right.
const INITIALS: &[&str] = &[
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s",
];

/// The 398 toneless syllables of the table in GF 0025-2021, with those that general dictionaries
/// add, most of them spoken words and interjections: ê ei eng cei cen chua den dia fiao hm hng kei
/// lo m n ng nou nun rua tei yo zhei; and biang, which no standard has but menus do.
#[rustfmt::skip]
const BASES: &[&str] = &[
    "a", "ai", "an", "ang", "ao", "ba", "bai", "ban", "bang", "bao", "bei", "ben", "beng", "bi",
    "bian", "biang", "biao", "bie", "bin", "bing", "bo", "bu", "ca", "cai", "can", "cang", "cao",
    "ce", "cei", "cen", "ceng", "cha", "chai", "chan", "chang", "chao", "che", "chen", "cheng",
    "chi", "chong", "chou", "chu", "chua", "chuai", "chuan", "chuang", "chui", "chun", "chuo",
    "ci", "cong", "cou", "cu", "cuan", "cui", "cun", "cuo", "da", "dai", "dan", "dang", "dao",
    "de", "dei", "den", "deng", "di", "dia", "dian", "diao", "die", "ding", "diu", "dong", "dou",
    "du", "duan", "dui", "dun", "duo", "e", "ei", "en", "eng", "er", "fa", "fan", "fang", "fei",
    "fen", "feng", "fiao", "fo", "fou", "fu", "ga", "gai", "gan", "gang", "gao", "ge", "gei",
    "gen", "geng", "gong", "gou", "gu", "gua", "guai", "guan", "guang", "gui", "gun", "guo", "ha",
    "hai", "han", "hang", "hao", "he", "hei", "hen", "heng", "hm", "hng", "hong", "hou", "hu",
    "hua", "huai", "huan", "huang", "hui", "hun", "huo", "ji", "jia", "jian", "jiang", "jiao",
    "jie", "jin", "jing", "jiong", "jiu", "ju", "juan", "jue", "jun", "ka", "kai", "kan", "kang",
    "kao", "ke", "kei", "ken", "keng", "kong", "kou", "ku", "kua", "kuai", "kuan", "kuang", "kui",
    "kun", "kuo", "la", "lai", "lan", "lang", "lao", "le", "lei", "leng", "li", "lia", "lian",
    "liang", "liao", "lie", "lin", "ling", "liu", "lo", "long", "lou", "lu", "luan", "lun", "luo",
    "lü", "lüe", "m", "ma", "mai", "man", "mang", "mao", "me", "mei", "men", "meng", "mi", "mian",
    "miao", "mie", "min", "ming", "miu", "mo", "mou", "mu", "n", "na", "nai", "nan", "nang",
    "nao", "ne", "nei", "nen", "neng", "ng", "ni", "nian", "niang", "niao", "nie", "nin", "ning",
    "niu", "nong", "nou", "nu", "nuan", "nun", "nuo", "nü", "nüe", "o", "ou", "pa", "pai", "pan",
    "pang", "pao", "pei", "pen", "peng", "pi", "pian", "piao", "pie", "pin", "ping", "po", "pou",
    "pu", "qi", "qia", "qian", "qiang", "qiao", "qie", "qin", "qing", "qiong", "qiu", "qu",
    "quan", "que", "qun", "ran", "rang", "rao", "re", "ren", "reng", "ri", "rong", "rou", "ru",
    "rua", "ruan", "rui", "run", "ruo", "sa", "sai", "san", "sang", "sao", "se", "sen", "seng",
    "sha", "shai", "shan", "shang", "shao", "she", "shei", "shen", "sheng", "shi", "shou", "shu",
    "shua", "shuai", "shuan", "shuang", "shui", "shun", "shuo", "si", "song", "sou", "su", "suan",
    "sui", "sun", "suo", "ta", "tai", "tan", "tang", "tao", "te", "tei", "teng", "ti", "tian",
    "tiao", "tie", "ting", "tong", "tou", "tu", "tuan", "tui", "tun", "tuo", "wa", "wai", "wan",
    "wang", "wei", "wen", "weng", "wo", "wu", "xi", "xia", "xian", "xiang", "xiao", "xie", "xin",
    "xing", "xiong", "xiu", "xu", "xuan", "xue", "xun", "ya", "yan", "yang", "yao", "ye", "yi",
    "yin", "ying", "yo", "yong", "you", "yu", "yuan", "yue", "yun", "za", "zai", "zan", "zang",
    "zao", "ze", "zei", "zen", "zeng", "zha", "zhai", "zhan", "zhang", "zhao", "zhe", "zhei",
    "zhen", "zheng", "zhi", "zhong", "zhou", "zhu", "zhua", "zhuai", "zhuan", "zhuang", "zhui",
    "zhun", "zhuo", "zi", "zong", "zou", "zu", "zuan", "zui", "zun", "zuo", "ê",
];

#[cfg(test)]
mod tests {
    use super::*;

    const FINALS: &[&str] = &[
        "a", "o", "e", "ê", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i",
        "ia", "io", "ie", "iao", "iou", "ian", "in", "iang", "ing", "iong", "u", "ua", "uo", "uai",
        "uei", "uan", "uen", "uang", "ueng", "ü", "üe", "üan", "ün", "m", "n", "ng",
    ];

    #[test]
    fn bases_are_sorted_and_distinct() {
        assert!(BASES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_final_is_in_the_scheme_and_every_pair_is_distinct() {
        let mut pairs = std::collections::BTreeSet::new();
        for &base in BASES {
            assert!(FINALS.contains(&final_of(base)), "{base}: {}", final_of(base));
            assert!(pairs.insert((initial_of(base), final_of(base))), "{base}");
        }
    }

    #[test]
    fn initial_and_final() {
        for (base, initial, final_) in [
            ("ju", "j", "ü"),
            ("lü", "l", "ü"),
            ("lu", "l", "u"),
            ("yu", "", "ü"),
            ("liu", "l", "iou"),
            ("you", "", "iou"),
            ("dui", "d", "uei"),
            ("wei", "", "uei"),
            ("lun", "l", "uen"),
            ("xun", "x", "ün"),
            ("zhi", "zh", "i"),
            ("zi", "z", "i"),
            ("er", "", "er"),
            ("yi", "", "i"),
            ("wu", "", "u"),
            ("yong", "", "iong"),
            ("jiong", "j", "iong"),
            ("weng", "", "ueng"),
            ("dong", "d", "ong"),
            ("ng", "", "ng"),
            ("hm", "h", "m"),
            ("hng", "h", "ng"),
            ("ê", "", "ê"),
            ("an", "", "an"),
            ("n", "", "n"),
        ] {
            assert_eq!((initial_of(base), final_of(base)), (initial, final_), "{base}");
        }
    }

    #[test]
    fn other_spellings() {
        for (spelling, base) in [
            ("jü", "ju"),
            ("qüan", "quan"),
            ("yüe", "yue"),
            ("lue", "lüe"),
            ("nue", "nüe"),
            ("lyu", "lü"),
            ("nyu", "nü"),
            ("lyue", "lüe"),
            ("nü", "nü"),
            ("nu", "nu"),
        ] {
            assert_eq!(lookup(spelling), Some(base), "{spelling}");
        }
        for no in ["", "bü", "tia", "lyan", "jyu", "v", "r", "nüan"] {
            assert_eq!(lookup(no), None, "{no}");
        }
    }
}
