//! Luodi in the browser: a Yew single-page app around the domain crates.

mod app;
mod components;
mod hooks;
mod locale;
mod pages;
mod platform;
mod route;
mod state;

fn main() {
    app::start();
}
