//! Content loaded so far: the index at once, a unit's pack when one of its lessons is opened.

use std::{collections::HashMap, ops::Deref, rc::Rc};

use course::model::{CourseOutline, Id, Lesson, LessonId};
use yew::Reducible;

/// A value shared by many views; two are equal when they are the very same, which makes comparing
/// props cheap.
#[derive(Debug)]
pub(crate) struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Wraps a value.
    pub(crate) fn new(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Why something could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// No answer from the network.
    Offline,
    /// The site has no such file.
    NotFound,
    /// The file is of a newer format than this program.
    Newer,
    /// The file is not what it should be.
    Broken,
}

impl LoadError {
    /// The key of the message for the learner.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Offline => "load-offline",
            Self::NotFound => "load-not-found",
            Self::Newer => "load-newer",
            Self::Broken => "load-broken",
        }
    }
}

/// Something that is being loaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Load<T> {
    /// Nobody asked for it yet.
    #[default]
    Idle,
    /// On its way.
    Loading,
    /// Here.
    Ready(T),
    /// Not to be had.
    Failed(LoadError),
}

/// A unit's lessons in order.
pub(crate) type Lessons = Rc<[Shared<Lesson>]>;

/// Content loaded so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Library {
    /// The course's outline.
    pub(crate) course: Load<Shared<CourseOutline>>,
    units: HashMap<Id, Load<Lessons>>,
}

impl Library {
    /// A unit's lessons.
    pub(crate) fn unit(&self, id: &Id) -> Load<Lessons> {
        self.units.get(id).cloned().unwrap_or_default()
    }

    /// One lesson, and its whole unit. A lesson that its unit does not have is
    /// [`LoadError::NotFound`].
    pub(crate) fn lesson(&self, id: &LessonId) -> Load<(Shared<Lesson>, Lessons)> {
        match self.unit(&id.unit) {
            Load::Idle => Load::Idle,
            Load::Loading => Load::Loading,
            Load::Failed(error) => Load::Failed(error),
            Load::Ready(lessons) => {
                let found = lessons.iter().find(|lesson| lesson.id == *id).cloned();
                found.map_or(Load::Failed(LoadError::NotFound), |lesson| {
                    Load::Ready((lesson, lessons))
                })
            }
        }
    }
}

/// What can happen to the library.
pub(crate) enum LibraryAction {
    /// The outline is asked for, here or not to be had.
    Course(Load<Shared<CourseOutline>>),
    /// A unit is asked for, here or not to be had.
    Unit(Id, Load<Lessons>),
}

impl Reducible for Library {
    type Action = LibraryAction;

    fn reduce(self: Rc<Self>, action: LibraryAction) -> Rc<Self> {
        let mut library = (*self).clone();
        match action {
            LibraryAction::Course(load) => library.course = load,
            LibraryAction::Unit(id, load) => {
                library.units.insert(id, load);
            }
        }
        library.into()
    }
}
