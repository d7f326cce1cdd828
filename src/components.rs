//! Views without a page of their own: props in, callbacks out.

pub(crate) mod chinese;
pub(crate) mod exercise;
pub(crate) mod feedback;
pub(crate) mod icon;
pub(crate) mod layers;
pub(crate) mod lines;
pub(crate) mod load;
pub(crate) mod localised;
pub(crate) mod notices;
pub(crate) mod player_frame;
pub(crate) mod reading;
pub(crate) mod rich;
pub(crate) mod shell;
pub(crate) mod speak;
pub(crate) mod word_card;
