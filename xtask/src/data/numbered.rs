//! Readings in numbered pinyin, as the tables write them.

/// The number of syllables of a reading; none if it is not numbered pinyin.
pub(super) fn syllables(reading: &str) -> Option<usize> {
    let parts: Vec<&str> = reading.split(' ').collect();
    parts.iter().all(|part| is_syllable(part)).then_some(parts.len())
}

fn is_syllable(part: &str) -> bool {
    let Some(letters) = part.strip_suffix(|tone: char| ('1'..='5').contains(&tone)) else {
        return false;
    };
    let letter = |it: char| it.is_ascii_alphabetic() || it == 'ü' || it == 'ê';
    // Ten characters, such as 瓩, are read with two syllables; the longest single one is `zhuang`.
    !letters.is_empty() && letters.chars().count() <= 6 && letters.chars().all(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syllable_ends_in_its_tone() {
        assert_eq!(syllables("nü3 er2"), Some(2));
        assert_eq!(syllables("wan2 r5"), Some(2));
        for bad in ["", "A zhi4", "bai3ke4", "ma", "ma6", "ni3  hao3"] {
            assert_eq!(syllables(bad), None, "{bad}");
        }
    }
}
