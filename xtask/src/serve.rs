//! A small static server, as strict and as plain as the ones the site will meet.

use std::convert::Infallible;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::rc::Rc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

use crate::error::{Error, Explain, Result};

mod answer;
mod media_type;
mod request_path;

use answer::Site;

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
    listener: TcpListener,
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
        Ok(Self { listener, site: Site { dir, base }, address })
    }

    /// Where the site is, as a browser wants it.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Answers requests until the program is stopped.
    pub(crate) fn run(self) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        let runtime = runtime.explain(|| "cannot start the server".to_owned(), MEND)?;
        let tasks = tokio::task::LocalSet::new();
        tasks.block_on(&runtime, accept(self.listener, Rc::new(self.site)))
    }
}

/// Serves every connection side by side; files are small and local, so reading them may block.
async fn accept(listener: TcpListener, site: Rc<Site>) -> Result<()> {
    let explain = || "cannot listen".to_owned();
    listener.set_nonblocking(true).explain(explain, MEND)?;
    let listener = tokio::net::TcpListener::from_std(listener).explain(explain, MEND)?;
    loop {
        // A browser that hangs up before it is answered is no reason to stop.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let site = Rc::clone(&site);
        tokio::task::spawn_local(async move {
            let service = service_fn(|request| {
                let response = answer::answer(&site, &request);
                async { Ok::<_, Infallible>(response) }
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
