//! Where the linter puts what it finds in one file.

use super::{Code, Severity, Span};

/// The findings in one file, in no order.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    findings: Vec<Finding>,
}

/// A problem before its file and line are attached.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) span: Span,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}

impl Sink {
    /// Reports a problem with the code's usual severity.
    pub(crate) fn push(
        &mut self,
        code: Code,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let finding = Finding {
            code,
            severity: code.severity(),
            span: span.into(),
            message: message.into(),
            hint: None,
        };
        // `insert` gives back what it put in, so that a hint can be added at the call.
        let end = self.findings.len();
        self.findings.insert(end, finding);
        &mut self.findings[end]
    }

    /// Whether something was found that forbids publishing.
    pub(crate) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Everything that was found.
    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

impl Finding {
    /// Says how to mend it.
    pub(crate) fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = Some(hint.into());
        self
    }

    /// Makes it a warning whatever its code says.
    pub(crate) fn warning(&mut self) -> &mut Self {
        self.severity = Severity::Warning;
        self
    }
}
