//! Loading content when a screen asks for it.

use course::{
    model::{CourseOutline, Id, Lesson, LessonId, UnitOutline, Word},
    pack::{self, PackError},
};
use yew::{platform::spawn_local, prelude::*};

use super::log::ProviderProps;
use crate::{
    platform::fetch::{self, FetchError},
    state::library::{Lessons, Library, LibraryAction, Load, LoadError, Shared},
};

type Handle = UseReducerHandle<Library>;

/// Holds what is loaded for everything inside; loads the index at once.
#[component]
pub(crate) fn LibraryProvider(props: &ProviderProps) -> Html {
    let library = use_reducer_eq(Library::default);
    use_effect_with((), {
        let library = library.clone();
        move |()| load_course(&library)
    });
    html! {
        <ContextProvider<Handle> context={library}>{ props.children.clone() }</ContextProvider<Handle>>
    }
}

/// The course's outline, and a callback that tries to load it again.
#[hook]
pub(crate) fn use_course() -> (Load<Shared<CourseOutline>>, Callback<()>) {
    let library = use_context::<Handle>();
    let course = library.as_ref().map(|library| library.course.clone()).unwrap_or_default();
    let retry = use_callback(library, |(), library| {
        if let Some(library) = library {
            load_course(library);
        }
    });
    (course, retry)
}

/// A lesson with the course around it, and a callback that tries to load it again.
#[hook]
pub(crate) fn use_lesson(id: &LessonId) -> (Load<OpenLesson>, Callback<()>) {
    let library = use_context::<Handle>();
    let (course, retry_course) = use_course();
    let lesson = library.as_ref().map(|library| library.lesson(id)).unwrap_or_default();
    let unit = match &course {
        Load::Ready(course) => course.unit(&id.unit).cloned(),
        _ => None,
    };
    let load = use_callback((library, unit), |(), (library, unit)| {
        if let (Some(library), Some(unit)) = (library, unit) {
            load_unit(library, unit);
        }
    });
    use_effect_with((matches!(lesson, Load::Idle), load.clone()), |(idle, load)| {
        if *idle {
            load.emit(());
        }
    });
    let opened = match (course, lesson) {
        (Load::Failed(error), _) | (_, Load::Failed(error)) => Load::Failed(error),
        (Load::Ready(course), _) if course.lesson(id).is_none() => {
            Load::Failed(LoadError::NotFound)
        }
        (Load::Ready(course), Load::Ready((lesson, unit))) => {
            Load::Ready(OpenLesson { course, lesson, unit })
        }
        _ => Load::Loading,
    };
    let retry = use_callback((load, retry_course), |(), (unit, course)| {
        course.emit(());
        unit.emit(());
    });
    (opened, retry)
}

/// A lesson with the course that it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OpenLesson {
    /// The course.
    pub(crate) course: Shared<CourseOutline>,
    /// The lesson.
    pub(crate) lesson: Shared<Lesson>,
    /// All lessons of its unit, itself included.
    pub(crate) unit: Lessons,
}

impl OpenLesson {
    /// What is taught about a word, here or elsewhere in the unit.
    pub(crate) fn word(&self, hanzi: &str) -> Option<&Word> {
        self.lesson.word(hanzi).or_else(|| self.unit.iter().find_map(|lesson| lesson.word(hanzi)))
    }
}

fn load_course(library: &Handle) {
    if matches!(library.course, Load::Ready(_) | Load::Loading) {
        return;
    }
    let library = library.clone();
    library.dispatch(LibraryAction::Course(Load::Loading));
    spawn_local(async move {
        let course = match fetch::bytes("lessons/index.json").await {
            Ok(bytes) => pack::read_index(&bytes).map_or_else(
                |e| Load::Failed(unreadable(&e)),
                |i| Load::Ready(Shared::new(i.course)),
            ),
            Err(error) => Load::Failed(unreachable(&error)),
        };
        library.dispatch(LibraryAction::Course(course));
    });
}

fn load_unit(library: &Handle, unit: &UnitOutline) {
    if matches!(library.unit(&unit.id), Load::Ready(_) | Load::Loading) {
        return;
    }
    let (library, id, file) = (library.clone(), unit.id.clone(), unit.pack.clone());
    library.dispatch(LibraryAction::Unit(id.clone(), Load::Loading));
    spawn_local(async move {
        let lessons = lessons(&id, &file).await.map_or_else(Load::Failed, Load::Ready);
        library.dispatch(LibraryAction::Unit(id, lessons));
    });
}

async fn lessons(unit: &Id, file: &str) -> Result<Lessons, LoadError> {
    let bytes = fetch::bytes(&format!("lessons/{file}")).await.map_err(|e| unreachable(&e))?;
    let pack = pack::read_pack(&bytes).map_err(|error| unreadable(&error))?;
    if pack.unit != *unit {
        return Err(LoadError::Broken);
    }
    Ok(pack.lessons.into_iter().map(Shared::new).collect())
}

/// What a failed fetch means to the learner.
pub(super) fn unreachable(error: &FetchError) -> LoadError {
    match error {
        FetchError::Offline(_) => LoadError::Offline,
        FetchError::NotFound => LoadError::NotFound,
        FetchError::Http(_) | FetchError::TooLarge => LoadError::Broken,
    }
}

fn unreadable(error: &PackError) -> LoadError {
    match error {
        PackError::Newer { .. } => LoadError::Newer,
        _ => LoadError::Broken,
    }
}
