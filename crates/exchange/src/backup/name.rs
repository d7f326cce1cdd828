//! The name of a backup's file.

use practice::log::Millis;

const DAY_MILLIS: i64 = 86_400_000;

/// `luodi-2026-11-23.json`, by the date in UTC.
pub fn file_name(made: Millis) -> String {
    let (year, month, day) = civil_from_days(made.0.div_euclid(DAY_MILLIS));
    format!("luodi-{year:04}-{month:02}-{day:02}.json")
}

/// Year, month and day of the Gregorian calendar from the days since 1970-01-01, by Howard
/// Hinnant's `civil_from_days` (<https://howardhinnant.github.io/date_algorithms.html>).
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(millis: i64, name: &str) {
        assert_eq!(file_name(Millis(millis)), name, "{millis}");
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        // Seconds as by `date -u -d 2026-11-23 +%s`.
        check(1_795_392_000_000, "luodi-2026-11-23.json");
        check(1_795_391_999_999, "luodi-2026-11-22.json");
        check(0, "luodi-1970-01-01.json");
        check(-1, "luodi-1969-12-31.json");
        check(951_782_400_000, "luodi-2000-02-29.json");
        check(4_107_542_400_000, "luodi-2100-03-01.json");
    }

    #[test]
    fn a_broken_clock_gives_some_name() {
        for millis in [i64::MIN, i64::MAX] {
            assert!(file_name(Millis(millis)).starts_with("luodi-"));
        }
    }
}
