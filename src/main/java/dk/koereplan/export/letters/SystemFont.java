package dk.koereplan.export.letters;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The machine's own sans-serif fonts in one weight, as outlines. A machine may have none.
final class SystemFont {
    private static final float SIZE = 1000;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final double BOX = .6;

    private final @Nullable Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /// @param style one of the styles of [Font]
    SystemFont(int style) {
        this.font = find(style);
    }

    /// Java has several ways to say that a machine has no fonts, errors among them.
    private static @Nullable Font find(int style) {
        try {
            Font found = new Font(Font.SANS_SERIF, style, 1).deriveFont(SIZE);
            found.canDisplay('a');
            return found;
        } catch (RuntimeException | InternalError | LinkageError e) {
            return null;
        }
    }

    /// Whether a sign can be drawn; pictures in colour, which have no outline, cannot.
    boolean has(int codePoint) {
        return known.computeIfAbsent(codePoint, this::draws);
    }

    private boolean draws(int codePoint) {
        return font != null
                && font.canDisplay(codePoint)
                && !font.createGlyphVector(PLAIN, Character.toString(codePoint))
                        .getOutline()
                        .getBounds2D()
                        .isEmpty();
    }

    /// The text from left to right, its letters joined as its script asks for.
    LetterRun.Outlined outlines(String text, boolean rightToLeft) {
        if (font == null) {
            return boxes(text, rightToLeft);
        }
        char[] chars = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector drawn = font.layoutGlyphVector(PLAIN, chars, 0, chars.length, direction);
        int[] begins = drawn.getGlyphCharIndices(0, drawn.getNumGlyphs(), null);
        var breaks = new TreeSet<Integer>(List.of(chars.length));
        for (int begin : begins) {
            breaks.add(begin);
        }
        var glyphs = new ArrayList<GlyphOutline>(begins.length);
        var taken = new TreeSet<Integer>();
        for (int i = 0; i < begins.length; i++) {
            String stands = taken.add(begins[i]) ? text.substring(begins[i], after(breaks, begins[i])) : "";
            double x = drawn.getGlyphPosition(i).getX();
            double next = drawn.getGlyphPosition(i + 1).getX();
            glyphs.add(new GlyphOutline(stands, x / SIZE, (next - x) / SIZE, form(drawn, i, x)));
        }
        return new LetterRun.Outlined(
                text, glyphs, drawn.getGlyphPosition(begins.length).getX() / SIZE);
    }

    private static int after(NavigableSet<Integer> breaks, int begin) {
        Integer next = breaks.higher(begin);
        return next == null ? breaks.last() : next;
    }

    private static Shape form(GlyphVector drawn, int glyph, double x) {
        var toPartsOfSize = AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE);
        toPartsOfSize.translate(-x, 0);
        return toPartsOfSize.createTransformedShape(drawn.getGlyphOutline(glyph));
    }

    /// An empty box for each sign.
    static LetterRun.Outlined boxes(String text, boolean rightToLeft) {
        int[] signs = text.codePoints().toArray();
        var glyphs = new ArrayList<GlyphOutline>(signs.length);
        for (int i = 0; i < signs.length; i++) {
            int sign = signs[rightToLeft ? signs.length - 1 - i : i];
            glyphs.add(new GlyphOutline(Character.toString(sign), i * BOX, BOX, box()));
        }
        return new LetterRun.Outlined(text, glyphs, signs.length * BOX);
    }

    private static Shape box() {
        var box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        box.append(new Rectangle2D.Double(.06, -.7, .48, .7), false);
        box.append(new Rectangle2D.Double(.11, -.65, .38, .6), false);
        return box;
    }
}
