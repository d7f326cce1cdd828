//! Line icons on a 24 px grid, drawn for Luodi. They never stand without words.

use yew::prelude::*;

/// Which icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A house.
    Home,
    /// An open book.
    Learn,
    /// A sheet with lines.
    Read,
    /// Sliders.
    Settings,
    /// The letter i.
    About,
    /// A loudspeaker.
    Sound,
    /// A loudspeaker with one small wave.
    Slow,
    /// A tick.
    Right,
    /// A cross.
    Wrong,
    /// An arrow in the direction of reading.
    Forward,
    /// An arrow against the direction of reading.
    Back,
}

impl Shape {
    fn path(self) -> &'static str {
        match self {
            Self::Home => "M4 11.5 12 4l8 7.5M6 10v10h12V10M10 20v-6h4v6",
            Self::Learn => {
                "M12 7c-2-1.6-4.6-2-8-2v13c3.4 0 6 .4 8 2 2-1.6 4.6-2 8-2V5c-3.4 0-6 .4-8 2zm0 0v13"
            }
            Self::Read => "M6 4h12v16H6zM9 8.5h6M9 12h6M9 15.5h4",
            Self::Settings => "M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5",
            Self::About => "M12 11v6M12 7.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
            Self::Sound => {
                "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"
            }
            Self::Slow => "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6",
            Self::Right => "m5 12.5 4.5 4.5L19 7.5",
            Self::Wrong => "M6.5 6.5l11 11M17.5 6.5l-11 11",
            Self::Forward => "M5 12h14m-5-5 5 5-5 5",
            Self::Back => "M19 12H5m5-5-5 5 5 5",
        }
    }

    fn follows_reading(self) -> bool {
        matches!(self, Self::Forward | Self::Back)
    }
}

/// An icon of the size of the text beside it.
pub(crate) fn icon(shape: Shape) -> Html {
    let class = classes!("icon", shape.follows_reading().then_some("icon-directed"));
    html! {
        <svg {class} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={shape.path()} />
        </svg>
    }
}
