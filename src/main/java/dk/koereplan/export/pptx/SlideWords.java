package dk.koereplan.export.pptx;

import dk.koereplan.scene.Colour;

/// How a run of words looks.
final class SlideWords {
    private static final double HUNDREDTHS = 100;

    private SlideWords() {}

    /// @param size in points
    static void style(SlideXml out, String language, double size, boolean strong, Colour ink) {
        String hundredths = String.valueOf(Math.round(size * HUNDREDTHS));
        out.open("a:rPr", "lang", language, "sz", hundredths, "b", strong ? "1" : "0", "dirty", "0");
        out.open("a:solidFill").colour(ink).close().close();
    }
}
