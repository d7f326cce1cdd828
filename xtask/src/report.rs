//! Saying what is being done and how long it took.

use std::time::{Duration, Instant};

use crate::error::Result;

/// Announces a step, does it, and says how long it took.
pub(crate) fn step<T>(doing: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("  {doing} ...");
    let begun = Instant::now();
    let result = work()?;
    println!("    done in {}", seconds(begun.elapsed()));
    Ok(result)
}

/// A duration as people read it: `0.3 s`, `42 s`, `3 min 05 s`.
pub(crate) fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    match whole {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..100 => format!("{whole} s"),
        _ => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(seconds(Duration::from_millis(340)), "0.3 s");
        assert_eq!(seconds(Duration::from_secs(42)), "42 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
