//! Explanations of the content as Yew nodes. Nothing from a lesson file ever becomes markup.

use course::model::{Block, Inline, LinkTarget, Rich};
use yew::prelude::*;
use yew_router::prelude::Link;

use super::chinese::Chinese;
use crate::{locale::use_locale, route::Route};

/// Properties of [`RichText`].
#[derive(Properties, PartialEq)]
pub(crate) struct RichTextProps {
    /// The explanation.
    pub(crate) rich: Rich,
}

/// An explanation in the reader's language.
#[component]
pub(crate) fn RichText(props: &RichTextProps) -> Html {
    let locale = use_locale();
    let found = props.rich.get(locale.tag());
    let foreign = (found.language != locale.tag()).then(|| found.language.to_owned());
    html! {
        <div class="prose" lang={foreign.clone()} dir={foreign.map(|_| "auto")}>
            for block in found.value.iter() {
                { view_block(block) }
            }
        </div>
    }
}

fn view_block(block: &Block) -> Html {
    let entries = |entries: &[Vec<Inline>]| -> Html {
        entries.iter().map(|entry| html! { <li>{ view_inlines(entry) }</li> }).collect()
    };
    match block {
        Block::Paragraph(inlines) => html! { <p>{ view_inlines(inlines) }</p> },
        Block::Bullets(items) => html! { <ul>{ entries(items) }</ul> },
        Block::Numbers(items) => html! { <ol>{ entries(items) }</ol> },
    }
}

fn view_inlines(inlines: &[Inline]) -> Html {
    inlines.iter().map(view_inline).collect()
}

fn view_inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { {AttrValue::from(text.clone())} },
        Inline::Chinese(tokens) => html! { <Chinese tokens={tokens.clone()} class="zh-inline" /> },
        Inline::Emphasis(inner) => html! { <em>{ view_inlines(inner) }</em> },
        Inline::Strong(inner) => html! { <strong>{ view_inlines(inner) }</strong> },
        Inline::Link { to, text } => view_link(to, view_inlines(text)),
        Inline::Break => html! { <br /> },
    }
}

fn view_link(to: &LinkTarget, text: Html) -> Html {
    match to {
        LinkTarget::Lesson(id) => {
            html! { <Link<Route> to={Route::lesson(id)}>{ text }</Link<Route>> }
        }
        // Guides have no screen yet; their name is still worth reading.
        LinkTarget::Guide(_) => text,
        LinkTarget::Web(address) => {
            html! { <a href={address.clone()} target="_blank" rel="noopener noreferrer">{ text }</a> }
        }
    }
}
