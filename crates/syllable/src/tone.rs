//! The tones of Putonghua.

use serde::{Deserialize, Serialize};

/// One of the four tones, or the neutral tone. As data: `"first"` … `"fourth"`, `"neutral"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// High and level: mā.
    First,
    /// Rising: má.
    Second,
    /// Low, dipping: mǎ.
    Third,
    /// Falling: mà.
    Fourth,
    /// Light and short, written without a mark: ma.
    Neutral,
}

impl Tone {
    /// The number that stands for the tone, 1 to 5; the neutral tone is 5.
    pub fn number(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
            Self::Neutral => 5,
        }
    }

    /// The tone with this number: 1 to 4, with both 0 and 5 for the neutral tone; `None` for more.
    pub fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::First),
            2 => Some(Self::Second),
            3 => Some(Self::Third),
            4 => Some(Self::Fourth),
            0 | 5 => Some(Self::Neutral),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_back() {
        for number in 1..=5 {
            assert_eq!(Tone::from_number(number).map(Tone::number), Some(number));
        }
        assert_eq!(Tone::from_number(0), Some(Tone::Neutral));
        assert_eq!(Tone::from_number(6), None);
    }
}
