//! `cargo xtask start`: from a fresh checkout to the app in the browser.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::error::Result;
use crate::report::seconds;
use crate::{files, paths, process, serve, site, tools};

/// How to start.
pub(crate) struct Options {
    /// The port to serve on; 0 is any free one.
    pub(crate) port: u16,
    /// Whether to open the page in the browser.
    pub(crate) open: bool,
    /// Whether Trunk serves, and builds again at each change.
    pub(crate) dev: bool,
}

/// Serves the app until the program is stopped.
///
/// # Errors
/// A busy port is found out before the long work of building.
pub(crate) fn run(options: &Options) -> Result<()> {
    let begun = Instant::now();
    let listener = serve::listen(options.port)?;
    if options.dev {
        return develop(listener, options.open);
    }
    site::ensure()?;
    let server = serve::Server::new(listener, paths::dist(), "/")?;
    println!(
        "Luodi is at {} (after {}; Ctrl-C stops it)",
        server.address(),
        seconds(begun.elapsed())
    );
    if options.open {
        open(server.address());
    }
    server.run()
}

fn develop(listener: TcpListener, open: bool) -> Result<()> {
    let tools = tools::set_up()?;
    let port = serve::port_of(&listener)?;
    // Trunk takes it from here.
    drop(listener);
    let site = paths::target().join("luodi-dev-site");
    files::create_folder(&site)?;
    println!(
        "Luodi will be at http://{}:{port}/ once it is built (Ctrl-C stops it)",
        Ipv4Addr::LOCALHOST
    );
    let mut trunk = tools.trunk();
    trunk.args([
        "serve",
        "--skip-version-check",
        "--address",
        "127.0.0.1",
        "--port",
        &port.to_string(),
    ]);
    trunk.arg("--dist").arg(site);
    if open {
        trunk.arg("--open");
    }
    process::run_shown(&mut trunk, "mend the first error above and run this again")
}

/// Opens a page; whoever has no such program still has the printed address.
fn open(address: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let started =
        Command::new(program).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if started.is_err() {
        println!("`{program}` is missing, so please open the address yourself.");
    }
}
