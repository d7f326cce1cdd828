//! The table of lessons.

use course::LessonReport;

/// New words, exercises, time and the share of known words, a lesson a line.
pub(crate) fn lessons(reports: &[LessonReport]) -> String {
    let width = reports.iter().map(|report| name(report).chars().count()).max().unwrap_or(0).max(6);
    let mut text = format!(
        "{:width$}  {:>5}  {:>9}  {:>7}  {:>5}\n",
        "lesson", "words", "exercises", "minutes", "known"
    );
    for report in reports {
        text.push_str(&format!(
            "{:width$}  {:>5}  {:>9}  {:>7}  {:>5}\n",
            name(report),
            report.words,
            report.exercises,
            report.minutes,
            share(report),
        ));
    }
    let words: usize = reports.iter().map(|report| report.words).sum();
    let exercises: usize = reports.iter().map(|report| report.exercises).sum();
    let minutes: u32 = reports.iter().map(|report| report.minutes).sum();
    text.push_str(&format!("{:width$}  {words:>5}  {exercises:>9}  {minutes:>7}\n", "total"));
    text.push_str("known: share of the words in the dialogue that earlier lessons taught\n");
    text
}

fn name(report: &LessonReport) -> String {
    report.lesson.as_ref().map_or_else(|| report.file.clone(), ToString::to_string)
}

fn share(report: &LessonReport) -> String {
    match report.tokens {
        0 => "-".to_owned(),
        tokens => format!("{}%", report.known * 100 / tokens),
    }
}
