package dk.koereplan.export.letters;

import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.Weight;
import java.awt.Font;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Divides texts by who draws their letters: the bundled typeface, another font of the machine, or nobody. Letters that
/// are written from right to left stand in that order. For one thread.
public final class Lettering {
    private final BundledFont letters;
    /// Looked up only when a text needs them.
    private final Map<Weight, SystemFont> fonts = new EnumMap<>(Weight.class);

    public Lettering(BundledFont letters) {
        this.letters = letters;
    }

    private enum Drawer {
        BUNDLED,
        SYSTEM,
        NOBODY
    }

    /// Signs next to each other that the same font draws.
    private record Part(Drawer drawer, String text) {}

    /// A run in its place.
    ///
    /// @param x where it begins, in units
    /// @param squeeze at most 1: how much narrower it is drawn, to keep to the width that layout reckoned with
    public record Placed(LetterRun run, double x, double squeeze) {}

    /// The runs of a text where they stand, from left to right.
    public List<Placed> placed(Text text) {
        var placed = new ArrayList<Placed>();
        double x = text.left();
        for (LetterRun run : runs(text.text(), text.style().weight())) {
            double width = letters.width(run.text(), text.style());
            double squeeze = 1;
            if (run instanceof LetterRun.Outlined outlined) {
                double drawn = outlined.advance() * text.style().size();
                squeeze = drawn > width ? width / drawn : 1;
                width = drawn * squeeze;
            }
            placed.add(new Placed(run, x, squeeze));
            x += width;
        }
        return placed;
    }

    private List<LetterRun> runs(String text, Weight weight) {
        if (text.codePoints().allMatch(letters::covers)) {
            return List.of(new LetterRun.Bundled(text));
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var runs = new ArrayList<LetterRun>();
        for (int run : order) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean rightToLeft = bidi.getRunLevel(run) % 2 == 1;
            List<Part> parts = parts(part, rightToLeft);
            (rightToLeft ? parts.reversed() : parts).forEach(p -> runs.add(run(p, weight, rightToLeft)));
        }
        return runs;
    }

    /// The signs of a text that no font here draws, in its order; spaces and marks that only join or part are none.
    public List<String> undrawn(String text) {
        return parts(text, false).stream()
                .filter(part -> part.drawer() == Drawer.NOBODY)
                .flatMap(part -> part.text().codePoints().mapToObj(Character::toString))
                .toList();
    }

    private LetterRun run(Part part, Weight weight, boolean rightToLeft) {
        return switch (part.drawer()) {
            case BUNDLED -> new LetterRun.Bundled(covered(part.text()));
            case SYSTEM -> font(weight).outlines(part.text(), rightToLeft);
            case NOBODY -> SystemFont.boxes(part.text(), rightToLeft);
        };
    }

    private String covered(String text) {
        return text.codePoints()
                .filter(letters::covers)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<Part> parts(String text, boolean rightToLeft) {
        var parts = new ArrayList<Part>();
        int begin = 0;
        Drawer current = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Drawer drawer = drawer(text.codePointAt(i), rightToLeft, current);
            if (current != null && drawer != current) {
                parts.add(new Part(current, text.substring(begin, i)));
                begin = i;
            }
            current = drawer;
        }
        if (current != null) {
            parts.add(new Part(current, text.substring(begin)));
        }
        return parts;
    }

    /// Brackets and the like are turned round from right to left, which the bundled typeface's painters do not do.
    private Drawer drawer(int sign, boolean rightToLeft, @Nullable Drawer before) {
        if (letters.covers(sign)
                && (!rightToLeft
                        || Character.isWhitespace(sign)
                        || !font(Weight.REGULAR).has(sign))) {
            return Drawer.BUNDLED;
        }
        if (belongsToTheOneBefore(sign)) {
            return before == null ? Drawer.BUNDLED : before;
        }
        return font(Weight.REGULAR).has(sign) ? Drawer.SYSTEM : Drawer.NOBODY;
    }

    private static boolean belongsToTheOneBefore(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> Character.isSpaceChar(sign);
        };
    }

    private SystemFont font(Weight weight) {
        return fonts.computeIfAbsent(weight, w -> new SystemFont(w == Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN));
    }
}
