//! Moving the keyboard's focus. Screens use it where a control goes away that may have had it.

pub(crate) use crate::platform::document::{focus, has_focus};
