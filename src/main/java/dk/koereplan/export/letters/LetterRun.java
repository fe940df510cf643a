package dk.koereplan.export.letters;

import java.util.List;

/// A stretch of a text as it stands on the line, from left to right.
public sealed interface LetterRun {
    /// Its characters, in the order in which they are read.
    String text();

    /// What the bundled typeface draws.
    record Bundled(String text) implements LetterRun {}

    /// What it lacks, as outlines; an empty box stands for what no font has.
    ///
    /// @param advance its width, in parts of the font size
    record Outlined(String text, List<GlyphOutline> glyphs, double advance) implements LetterRun {}
}
