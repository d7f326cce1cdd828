//! Markdown reduced to the shapes of [`Rich`](crate::model::Rich).

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use crate::{
    diagnostic::{Code, Span},
    engine::is_hanzi,
    model::{Block, Inline, LinkTarget, Token},
    raw::Str,
};

/// How deep emphasis may stand inside emphasis.
const MAX_INLINE_DEPTH: usize = 4;

/// What the reader of an explanation needs from the linter.
pub(crate) trait Host {
    /// Takes a problem.
    fn report(&mut self, code: Code, span: Span, message: &str, hint: &str);
    /// Cuts Chinese inside an explanation.
    fn chinese(&mut self, text: &Str) -> Vec<Token>;
    /// Checks where a link leads.
    fn link(&mut self, target: &LinkTarget, span: Span);
}

/// Reads Markdown. What Luodi does not show is reported, and its text kept. `chinese`: whether
/// hanzi in the text are Chinese.
pub(crate) fn read(source: &Str, chinese: bool, host: &mut dyn Host) -> Vec<Block> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let events = Parser::new_ext(&source.text, options).into_offset_iter();
    let mut reader = Reader { source, chinese, host, blocks: Vec::new(), open: Vec::new() };
    for (event, range) in TextMergeWithOffset::new(events) {
        reader.event(event, range);
    }
    reader.blocks
}

struct Reader<'a> {
    source: &'a Str,
    chinese: bool,
    host: &'a mut dyn Host,
    blocks: Vec<Block>,
    /// What has been opened and not yet closed, the innermost last.
    open: Vec<Open>,
}

/// Something open, with what it holds so far.
enum Open {
    Paragraph(Vec<Inline>),
    List {
        numbered: bool,
        entries: Vec<Vec<Inline>>,
    },
    Entry(Vec<Inline>),
    Inline(Wrap, Vec<Inline>),
    /// Something that is not shown; its text goes to what stands around it.
    Ignored,
}

enum Wrap {
    Emphasis,
    Strong,
    Link(Option<LinkTarget>),
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.unsupported(range.clone(), "code");
                self.text(&text, range);
            }
            Event::SoftBreak => self.push(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.push(Inline::Break),
            Event::Html(_) | Event::InlineHtml(_) => self.html(range),
            Event::Rule => self.unsupported(range, "a line across the page"),
            Event::FootnoteReference(_) => self.unsupported(range, "a footnote"),
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let open = match tag {
            Tag::Paragraph => match self.open.last() {
                // Luodi's list entries are one paragraph each.
                Some(Open::Entry(_)) => Open::Ignored,
                _ => Open::Paragraph(Vec::new()),
            },
            Tag::List(first) => {
                if self.open.iter().any(|open| matches!(open, Open::Entry(_))) {
                    self.unsupported(range, "a list inside a list");
                    Open::Ignored
                } else {
                    Open::List { numbered: first.is_some(), entries: Vec::new() }
                }
            }
            Tag::Item => match self.open.last() {
                Some(Open::List { .. }) => Open::Entry(Vec::new()),
                _ => Open::Ignored,
            },
            Tag::Emphasis => self.wrap(Wrap::Emphasis, range),
            Tag::Strong => self.wrap(Wrap::Strong, range),
            Tag::Link { link_type, dest_url, .. } => {
                let target = self.target(link_type, &dest_url, range.clone());
                self.wrap(Wrap::Link(target), range)
            }
            Tag::HtmlBlock => Open::Ignored,
            other => {
                if let Some(name) = name(&other) {
                    self.unsupported(range, name);
                }
                Open::Ignored
            }
        };
        self.open.push(open);
    }

    fn wrap(&mut self, wrap: Wrap, range: Range<usize>) -> Open {
        let depth = self.open.iter().filter(|open| matches!(open, Open::Inline(..))).count();
        if depth >= MAX_INLINE_DEPTH {
            self.unsupported(range, "emphasis inside emphasis inside emphasis");
            return Open::Ignored;
        }
        Open::Inline(wrap, Vec::new())
    }

    fn end(&mut self, _: TagEnd) {
        match self.open.pop() {
            Some(Open::Paragraph(inlines)) => self.block(Block::Paragraph(inlines)),
            Some(Open::List { numbered: true, entries }) => self.block(Block::Numbers(entries)),
            Some(Open::List { numbered: false, entries }) => self.block(Block::Bullets(entries)),
            Some(Open::Entry(inlines)) => {
                if let Some(Open::List { entries, .. }) = self.open.last_mut() {
                    entries.push(inlines);
                }
            }
            Some(Open::Inline(wrap, inlines)) => self.wrapped(wrap, inlines),
            Some(Open::Ignored) | None => {}
        }
    }

    fn wrapped(&mut self, wrap: Wrap, inlines: Vec<Inline>) {
        match wrap {
            Wrap::Emphasis => self.push(Inline::Emphasis(inlines)),
            Wrap::Strong => self.push(Inline::Strong(inlines)),
            Wrap::Link(Some(to)) => self.push(Inline::Link { to, text: inlines }),
            Wrap::Link(None) => inlines.into_iter().for_each(|inline| self.push(inline)),
        }
    }

    fn block(&mut self, block: Block) {
        // A block inside something that is not shown still has its place.
        self.blocks.push(block);
    }

    fn push(&mut self, inline: Inline) {
        let holder = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Paragraph(inlines) | Open::Entry(inlines) | Open::Inline(_, inlines) => {
                Some(inlines)
            }
            Open::List { .. } | Open::Ignored => None,
        });
        match holder {
            Some(inlines) => inlines.push(inline),
            None => self.blocks.push(Block::Paragraph(vec![inline])),
        }
    }

    /// Adds text; its runs of hanzi become Chinese.
    fn text(&mut self, text: &str, range: Range<usize>) {
        // Entities make the text differ from what is written; then only the whole place is known.
        let written = self.source.text.get(range.clone()) == Some(text);
        let mut at = 0;
        for (run, chinese) in runs(text) {
            let place = if written {
                range.start + at..range.start + at + run.len()
            } else {
                range.clone()
            };
            at += run.len();
            if chinese && self.chinese {
                let mut part = self.source.part(place);
                part.text = run.to_owned();
                let tokens = self.host.chinese(&part);
                self.push(Inline::Chinese(tokens));
            } else {
                self.push(Inline::Text(run.to_owned()));
            }
        }
    }

    fn target(&mut self, kind: LinkType, url: &str, range: Range<usize>) -> Option<LinkTarget> {
        let span = self.source.at(range);
        let target = match url.split_once(':') {
            Some(("lesson", id)) => id.parse().ok().map(LinkTarget::Lesson),
            Some(("guide", id)) => id.parse().ok().map(LinkTarget::Guide),
            Some(("https", rest)) if is_web(rest) => Some(LinkTarget::Web(url.to_owned())),
            _ => None,
        };
        match &target {
            Some(target) => self.host.link(target, span),
            None => {
                let message = match kind {
                    LinkType::Email => "an e-mail address cannot be a link here".to_owned(),
                    _ => format!("“{url}” is not a link that Luodi follows"),
                };
                let hint = "link to lesson:unit/name, guide:name or https://…";
                self.host.report(Code::BadLink, span, &message, hint);
            }
        }
        target
    }

    fn html(&mut self, range: Range<usize>) {
        let span = self.source.at(range);
        let hint = "write plain Markdown: *emphasis*, **strong**, lists and links";
        self.host.report(Code::MarkdownHtml, span, "HTML is not allowed in explanations", hint);
    }

    fn unsupported(&mut self, range: Range<usize>, what: &str) {
        let span = self.source.at(range);
        let message = format!("{what} is not shown in explanations");
        let hint = "use paragraphs, simple lists, *emphasis*, **strong** and links";
        self.host.report(Code::MarkdownUnsupported, span, &message, hint);
    }
}

/// Whether what follows `https:` names a host and nothing that could be read as anything else.
fn is_web(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    host.contains('.')
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'))
        && !rest
            .contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
}

/// What is not supported, for a message; `None` for parts of something that was reported.
fn name(tag: &Tag<'_>) -> Option<&'static str> {
    Some(match tag {
        Tag::Heading { .. } => "a heading",
        Tag::BlockQuote(_) => "a quotation",
        Tag::CodeBlock(_) => "a block of code",
        Tag::Image { .. } => "a picture",
        Tag::Table(_) => "a table",
        Tag::FootnoteDefinition(_) => "a footnote",
        Tag::Strikethrough => "struck-through text",
        _ => return None,
    })
}

/// Cuts a text into Chinese and other runs. A Chinese run begins with a hanzi and goes on over
/// hanzi and full-width marks; digits belong to it only between hanzi.
fn runs(text: &str) -> Vec<(&str, bool)> {
    let mut runs = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.find(is_hanzi).unwrap_or(rest.len());
        let (before, from) = rest.split_at(plain);
        let (run, after) = from.split_at(chinese_length(from));
        runs.extend([(before, false), (run, true)].into_iter().filter(|(run, _)| !run.is_empty()));
        rest = after;
    }
    runs
}

/// How many bytes the Chinese run at the beginning of `text` has.
fn chinese_length(text: &str) -> usize {
    let mut end = 0;
    for (at, character) in text.char_indices() {
        if is_hanzi(character) || is_chinese_mark(character) {
            end = at + character.len_utf8();
        } else if !character.is_ascii_digit() {
            break;
        }
    }
    end
}

/// Marks that only Chinese text uses; curly quotes belong to English as well.
fn is_chinese_mark(character: char) -> bool {
    matches!(character, '，' | '。' | '？' | '！' | '、' | '：' | '；' | '《' | '》')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LessonId;

    #[derive(Default)]
    struct Log(Vec<String>);

    impl Host for Log {
        fn report(&mut self, code: Code, span: Span, _: &str, _: &str) {
            self.0.push(format!("{code} {}", span.start));
        }

        fn chinese(&mut self, text: &Str) -> Vec<Token> {
            let token = |text: &str| Token {
                text: text.to_owned(),
                reading: String::new(),
                kind: crate::model::TokenKind::Other,
            };
            vec![token(&text.text)]
        }

        fn link(&mut self, _: &LinkTarget, _: Span) {}
    }

    fn shown(markdown: &str) -> (Vec<Block>, Vec<String>) {
        let mut log = Log::default();
        let text = Str::new(markdown, Span::from(0..markdown.len()), markdown);
        let blocks = read(&text, true, &mut log);
        (blocks, log.0)
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn the_supported_shapes_are_read() {
        let (blocks, problems) = shown("One *two* **three**\nfour\n\n- a\n- b\n\n1. c\n");
        assert!(problems.is_empty(), "{problems:?}");
        let paragraph = vec![
            text("One "),
            Inline::Emphasis(vec![text("two")]),
            text(" "),
            Inline::Strong(vec![text("three")]),
            text(" "),
            text("four"),
        ];
        assert_eq!(
            blocks,
            [
                Block::Paragraph(paragraph),
                Block::Bullets(vec![vec![text("a")], vec![text("b")]]),
                Block::Numbers(vec![vec![text("c")]]),
            ]
        );
    }

    #[test]
    fn hanzi_become_chinese() {
        assert_eq!(
            runs("Say 你好，我25岁。 or 3 times “好”"),
            [
                ("Say ", false),
                ("你好，我25岁。", true),
                (" or 3 times “", false),
                ("好", true),
                ("”", false),
            ]
        );
    }

    #[test]
    fn links_are_typed() {
        let (blocks, problems) = shown("[a](lesson:first-days/hello) [b](https://example.org/x)");
        assert!(problems.is_empty());
        let [Block::Paragraph(inlines)] = blocks.as_slice() else { panic!("{blocks:?}") };
        let id: LessonId = "first-days/hello".parse().unwrap();
        let to = LinkTarget::Lesson(id);
        assert_eq!(inlines.first(), Some(&Inline::Link { to, text: vec![text("a")] }));
        for bad in ["javascript:alert(1)", "http://x.org", "https:x", "/etc", "https://a@b.c/"] {
            let (_, problems) = shown(&format!("[a]({bad})"));
            assert_eq!(problems, ["bad-link 0"], "{bad}");
        }
    }

    #[test]
    fn everything_else_is_reported() {
        for (markdown, code) in [
            ("# a", "markdown-unsupported"),
            ("> a", "markdown-unsupported"),
            ("`a`", "markdown-unsupported"),
            ("```\na\n```", "markdown-unsupported"),
            ("![a](https://b.c)", "markdown-unsupported"),
            ("|a|b|\n|-|-|\n|c|d|", "markdown-unsupported"),
            ("- a\n  - b", "markdown-unsupported"),
            ("---", "markdown-unsupported"),
            ("a <b>c</b>", "markdown-html"),
            ("<div>\na\n</div>", "markdown-html"),
        ] {
            let (_, problems) = shown(markdown);
            assert!(problems.iter().any(|problem| problem.starts_with(code)), "{markdown}");
        }
    }

    #[test]
    fn deep_emphasis_is_bounded() {
        let (_, problems) = shown(&("*a ".repeat(3000) + &"b* ".repeat(3000)));
        assert!(!problems.is_empty());
    }
}
