//! Every address in the app. All are hash routes, so that the site works under any path of any
//! static server.

use std::{fmt, str::FromStr};

use course::model::{Id, LessonId};
use practice::log::Stage;
use yew_router::prelude::*;

/// A screen.
#[derive(Clone, Debug, PartialEq, Routable)]
pub(crate) enum Route {
    /// What to do now.
    #[at("/")]
    Home,
    /// The course path.
    #[at("/learn")]
    Learn,
    /// What a lesson brings.
    #[at("/learn/:unit/:lesson")]
    Lesson {
        /// The unit's folder.
        unit: Id,
        /// The lesson's file.
        lesson: Id,
    },
    /// A part of a lesson.
    #[at("/learn/:unit/:lesson/:stage")]
    Player {
        /// The unit's folder.
        unit: Id,
        /// The lesson's file.
        lesson: Id,
        /// The part.
        stage: StageName,
    },
    /// Any text, made readable.
    #[at("/read")]
    Read,
    /// One of the samples.
    #[at("/read/:sample")]
    ReadSample {
        /// Its file name.
        sample: Id,
    },
    /// Settings, backup, reset.
    #[at("/settings")]
    Settings,
    /// About and credits.
    #[at("/about")]
    About,
    /// Anything else.
    #[not_found]
    #[at("/not-found")]
    NotFound,
}

impl Route {
    /// The overview of a lesson.
    pub(crate) fn lesson(id: &LessonId) -> Self {
        Self::Lesson { unit: id.unit.clone(), lesson: id.lesson.clone() }
    }

    /// A part of a lesson.
    pub(crate) fn player(id: &LessonId, stage: Stage) -> Self {
        Self::Player { unit: id.unit.clone(), lesson: id.lesson.clone(), stage: StageName(stage) }
    }

    /// Whether the screen is a part of a lesson, where the main navigation steps aside.
    pub(crate) fn is_player(&self) -> bool {
        matches!(self, Self::Player { .. })
    }
}

/// A part of a lesson as it is written in an address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct StageName(pub(crate) Stage);

/// Parts of a lesson with their names in addresses and messages, in order.
pub(crate) const STAGES: [(Stage, &str); 6] = [
    (Stage::Words, "words"),
    (Stage::Dialogue, "dialogue"),
    (Stage::Patterns, "patterns"),
    (Stage::Culture, "culture"),
    (Stage::Practice, "practice"),
    (Stage::Result, "result"),
];

impl fmt::Display for StageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = STAGES.iter().find(|(stage, _)| *stage == self.0).map_or("", |(_, name)| name);
        f.write_str(name)
    }
}

impl FromStr for StageName {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        STAGES.iter().find(|(_, name)| *name == text).map(|(stage, _)| Self(*stage)).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_back() {
        let id: LessonId = "first-days/hello".parse().unwrap();
        for route in [
            Route::Home,
            Route::Learn,
            Route::lesson(&id),
            Route::player(&id, Stage::Practice),
            Route::Read,
            Route::ReadSample { sample: id.lesson.clone() },
            Route::Settings,
            Route::About,
        ] {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
    }

    #[test]
    fn bad_addresses_lead_to_the_helpful_page() {
        for path in ["/nowhere", "/learn/First/Hello", "/learn/a/b/dance", "/learn/a/b/words/c"] {
            assert_eq!(Route::recognize(path), Some(Route::NotFound), "{path}");
        }
    }
}
