//! A small static server, as strict and as plain as the ones the site will meet.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use crate::error::{Error, Explain, Result};

mod answer;
mod media_type;
mod request_path;

use answer::Site;

/// Requests answered at the same time.
const WORKERS: usize = 4;

const MEND: &str = "choose another port with --port";

/// `cargo xtask serve`.
pub(crate) fn run(dir: PathBuf, port: u16, base: &str) -> Result<()> {
    let server = Server::new(listen(port)?, dir, base)?;
    println!("Serving at {}", server.address());
    server.run()
}

/// Takes a port of this machine; nobody outside can reach it.
///
/// # Errors
/// When another program has it.
pub(crate) fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|cause| {
        if cause.kind() == std::io::ErrorKind::AddrInUse {
            let next = port.checked_add(1).unwrap_or(0);
            return Error::new(
                format!("port {port} is in use by another program"),
                format!("stop that program or choose another port: --port {next}"),
            );
        }
        Error::new(format!("cannot listen on port {port}: {cause}"), MEND)
    })
}

/// The port that a listener has taken.
pub(crate) fn port_of(listener: &TcpListener) -> Result<u16> {
    Ok(listener.local_addr().explain(|| "cannot tell the port".to_owned(), MEND)?.port())
}

/// A server, ready to run.
pub(crate) struct Server {
    http: tiny_http::Server,
    site: Site,
    address: String,
}

impl Server {
    /// Serves the folder `dir` under the path `base` (such as `/x/y/`).
    pub(crate) fn new(listener: TcpListener, dir: PathBuf, base: &str) -> Result<Self> {
        if !dir.is_dir() {
            return Err(Error::new(
                format!("{} is not a folder", dir.display()),
                "build the site with `cargo xtask dist` or name another folder with --dir",
            ));
        }
        let base = request_path::as_base(base);
        let address = format!("http://{}:{}{base}", Ipv4Addr::LOCALHOST, port_of(&listener)?);
        let http = tiny_http::Server::from_listener(listener, None)
            .explain(|| "cannot start the server".to_owned(), MEND)?;
        Ok(Self { http, site: Site { dir, base }, address })
    }

    /// Where the site is, as a browser wants it.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Answers requests until the program is stopped.
    pub(crate) fn run(self) -> Result<()> {
        let http = Arc::new(self.http);
        let site = Arc::new(self.site);
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| {
                let (http, site) = (Arc::clone(&http), Arc::clone(&site));
                thread::spawn(move || work(&http, &site))
            })
            .collect();
        for worker in workers {
            // A worker ends only when the server is gone.
            let _ = worker.join();
        }
        Err(Error::new("the server stopped by itself", "start it again"))
    }
}

fn work(http: &tiny_http::Server, site: &Site) {
    while let Ok(request) = http.recv() {
        let response = answer::answer(site, &request);
        // The browser may have gone away; that is its right.
        let _ = request.respond(response);
    }
}
