//! Dialogues.

use super::{
    grading::{LessonCheck, Place},
    sentence::to_text,
};
use crate::{
    diagnostic::Code,
    model::{Dialogue, Line, Speaker},
    raw::{RawDialogue, RawLine, RawSpeaker},
    shape,
};

impl LessonCheck<'_> {
    /// Checks the dialogue.
    pub(super) fn dialogue(&mut self, raw: &RawDialogue) -> Dialogue {
        let speakers: Vec<Speaker> = raw.speakers.iter().map(|raw| self.speaker(raw)).collect();
        let lines = raw.lines.iter().map(|line| self.line(line, &speakers)).collect();
        for speaker in &raw.speakers {
            self.speaks(speaker, raw);
        }
        Dialogue { speakers, lines }
    }

    fn speaker(&mut self, raw: &RawSpeaker) -> Speaker {
        Speaker {
            key: raw.key.clone(),
            hanzi: self.aside(raw.hanzi.as_ref()),
            about: to_text(raw.about.as_ref()),
        }
    }

    fn line(&mut self, raw: &RawLine, speakers: &[Speaker]) -> Line {
        let key = raw.speaker.as_ref();
        let speaker =
            key.and_then(|key| speakers.iter().position(|speaker| speaker.key == key.text));
        if let (Some(key), None) = (key, speaker) {
            let known = speakers.iter().map(|speaker| speaker.key.as_str());
            let hint = match shape::suggestion(&key.text, known) {
                Some(known) => format!("did you mean “{known}”?"),
                None => format!("add [dialogue.speakers.{}], or use a key that is there", key.text),
            };
            let message = format!("there is no speaker “{}”", key.text);
            self.sink.push(Code::UnknownSpeaker, key.span, message).hint(hint);
        }
        let sentence = self.sentence(&raw.sentence, Place::Dialogue);
        Line { speaker: speaker.unwrap_or_default(), sentence }
    }

    fn speaks(&mut self, speaker: &RawSpeaker, dialogue: &RawDialogue) {
        let mut keys = dialogue.lines.iter().filter_map(|line| line.speaker.as_ref());
        if !keys.any(|key| key.text == speaker.key) {
            let message = format!("the speaker “{}” says nothing", speaker.key);
            self.sink
                .push(Code::UnusedSpeaker, speaker.span, message)
                .hint("give them a line, or take them out");
        }
    }
}
