package dk.koereplan.export.letters;

import java.awt.Shape;

/// One drawn sign. Lengths are parts of the font size, y grows downwards from the baseline.
///
/// @param text the characters that it stands for, in the order in which they are read
/// @param x where it begins, from the beginning of its run
/// @param form its outline, which begins at 0; empty for a space
public record GlyphOutline(String text, double x, double advance, Shape form) {}
