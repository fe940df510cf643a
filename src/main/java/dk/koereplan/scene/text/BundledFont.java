package dk.koereplan.scene.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The typeface that ships with the program: IBM Plex Sans, regular and semi-bold, with tabular figures.
/// Immutable; make one at start and pass it on.
public final class BundledFont implements TextMetrics {
    public static final String FAMILY = "IBM Plex Sans";

    private final TrueType regular = new TrueType(new SfntFile(file(Weight.REGULAR)));
    private final TrueType semibold = new TrueType(new SfntFile(file(Weight.SEMIBOLD)));

    /// The name of one weight, as toolkits list it.
    public static String fullName(Weight weight) {
        return weight == Weight.SEMIBOLD ? FAMILY + " SemiBold" : FAMILY;
    }

    /// The font file of a weight, for a painter that embeds or registers it.
    public static byte[] file(Weight weight) {
        String name = switch (weight) {
            case REGULAR -> "IBMPlexSans-Regular.ttf";
            case SEMIBOLD -> "IBMPlexSans-SemiBold.ttf";
        };
        try (InputStream in = BundledFont.class.getResourceAsStream("/dk/koereplan/scene/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font file " + name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return face(style).width(text) * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
        return face(style).ascent() * style.size();
    }

    @Override
    public double descent(TextStyle style) {
        return face(style).descent() * style.size();
    }

    @Override
    public double capHeight(TextStyle style) {
        return face(style).capHeight() * style.size();
    }

    /// Whether the typeface has a letter for the code point.
    public boolean covers(int codePoint) {
        return regular.covers(codePoint);
    }

    private TrueType face(TextStyle style) {
        return style.weight() == Weight.SEMIBOLD ? semibold : regular;
    }
}
