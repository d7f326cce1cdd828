//! One file a screen.

pub(crate) mod about;
pub(crate) mod home;
pub(crate) mod learn;
pub(crate) mod lesson;
pub(crate) mod not_found;
pub(crate) mod player;
pub(crate) mod read;
pub(crate) mod settings;
