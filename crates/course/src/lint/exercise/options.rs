//! Options of choosing exercises.

use crate::{
    diagnostic::{Code, Sink, Span},
    raw::{RawText, Str},
    shape,
};

/// An option as it is compared with others.
pub(super) struct Candidate {
    /// As written, in English if it is a text.
    pub(super) written: String,
    /// Without differences that do not matter.
    pub(super) normal: String,
    pub(super) span: Span,
}

/// The options with a way to tell which are the same.
pub(super) fn candidates(options: &[RawText], normal: fn(&str) -> String) -> Vec<Candidate> {
    let english = options.iter().filter_map(RawText::english);
    english
        .map(|text| Candidate {
            written: text.text.clone(),
            normal: normal(&text.text),
            span: text.span,
        })
        .collect()
}

/// Reports options that are the same, and an answer that is none of them. The index of the answer,
/// if it is known.
pub(super) fn answer(
    candidates: &[Candidate],
    answer: Option<&Str>,
    sink: &mut Sink,
) -> Option<usize> {
    duplicates(candidates, sink);
    let answer = answer?;
    let index = candidates.iter().position(|option| option.written == answer.text);
    if index.is_none() && !candidates.is_empty() {
        let written = candidates.iter().map(|option| option.written.as_str());
        let hint = match shape::suggestion(&answer.text, written) {
            Some(option) => format!("did you mean “{option}”? It must be the same to the letter"),
            None => "repeat the right option here, the same to the letter".to_owned(),
        };
        let message = format!("the answer “{}” is not among the options", answer.text);
        sink.push(Code::AnswerNotAnOption, answer.span, message).hint(hint);
    }
    index
}

fn duplicates(candidates: &[Candidate], sink: &mut Sink) {
    for (index, option) in candidates.iter().enumerate() {
        let before = candidates.iter().take(index).find(|before| before.normal == option.normal);
        if let Some(before) = before {
            let message = if before.written == option.written {
                format!("the option “{}” stands here twice", option.written)
            } else {
                format!("“{}” and “{}” are the same", before.written, option.written)
            };
            sink.push(Code::DuplicateOption, option.span, message).hint("replace one of the two");
        }
    }
}

/// Reports a wrong option that is right as well.
pub(super) fn also_right(option: &Candidate, why: &str, sink: &mut Sink) {
    let message = format!("“{}” is right as well: {why}", option.written);
    sink.push(Code::OptionAlsoRight, option.span, message)
        .hint("replace it with something that is wrong for certain");
}
