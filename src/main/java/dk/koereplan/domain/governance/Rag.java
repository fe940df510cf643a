package dk.koereplan.domain.governance;

/// A *trafiklys*; on every surface a word and a shape beside the colour. No report is not green.
public enum Rag {
    RED,
    YELLOW,
    GREEN,
    NOT_ASSESSED,
    CLOSING
}
