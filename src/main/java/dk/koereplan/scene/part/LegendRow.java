package dk.koereplan.scene.part;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Signs with their words, in as many lines as the width asks for.
public final class LegendRow {
    public static final double LINE = 22;
    private static final double GAP = 20;
    private static final double AFTER_SIGN = 6;

    /// Draws a sign with its left edge at x and its middle at y.
    public interface Sign {
        void draw(double x, double y);
    }

    private record Entry(double width, String words, Sign sign) {}

    private final Drawing drawing;
    private final List<Entry> entries = new ArrayList<>();

    public LegendRow(Drawing drawing) {
        this.drawing = drawing;
    }

    /// @param width the sign's width
    public void add(String words, double width, Sign sign) {
        entries.add(new Entry(width, words, sign));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// The height that [#draw] takes over this width.
    public double height(double width) {
        return lay(0, 0, width, false);
    }

    /// Draws from a corner on.
    public void draw(double x, double y, double width) {
        lay(x, y, width, true);
    }

    private double lay(double left, double top, double width, boolean paint) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double text = drawing.metrics().width(entry.words, TextStyle.SMALL);
            double whole = entry.width + AFTER_SIGN + text;
            if (x > left && x + whole > left + width) {
                x = left;
                y += LINE;
            }
            if (paint) {
                double middle = y + LINE / 2;
                entry.sign.draw(x, middle);
                double baseline = drawing.metrics().baselineAround(middle, TextStyle.SMALL);
                drawing.text(Roles.INK_SECONDARY, x + entry.width + AFTER_SIGN, baseline, entry.words, TextStyle.SMALL);
            }
            x += whole + GAP;
        }
        return entries.isEmpty() ? 0 : y - top + LINE;
    }
}
