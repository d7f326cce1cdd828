//! What goes in and out: backups.
