//! What goes in and out: backups.

pub mod backup;
