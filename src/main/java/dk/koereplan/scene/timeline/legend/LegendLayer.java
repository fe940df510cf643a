package dk.koereplan.scene.timeline.legend;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Explains the signs that the picture uses, and no others. In a window it takes two lines at most: what is left out is
/// counted and named to whoever points at the number.
public final class LegendLayer {
    static final double LINE = 22;
    private static final double GAP = 16;
    private static final double AFTER_SIGN = 6;
    private static final int ALL = 1000;

    private record Placed(LegendEntry entry, double x, int line) {}

    private final Drawing drawing;
    private final Texts texts;
    private final List<LegendEntry> entries;
    private final List<Placed> placed = new ArrayList<>();
    private int lines;

    /// @param most how many lines it may take
    public LegendLayer(Drawing drawing, Texts texts, List<LegendEntry> entries, double width, int most) {
        this.drawing = drawing;
        this.texts = texts;
        this.entries = entries;
        double room = width - 2 * Measures.TITLE_X;
        place(room, most, 0);
        if (placed.size() < entries.size()) {
            place(room, most, width(more(entries.size())) + GAP);
        }
    }

    /// In as many lines as any width asks for.
    public LegendLayer(Drawing drawing, Texts texts, List<LegendEntry> entries, double width) {
        this(drawing, texts, entries, width, ALL);
    }

    private double width(String words) {
        return drawing.metrics().width(words, TextStyle.SMALL);
    }

    private String more(int count) {
        return texts.get("picture.timeline.legend.more", count);
    }

    /// @param kept free at the end of the last line
    private void place(double room, int most, double kept) {
        placed.clear();
        lines = entries.isEmpty() ? 0 : 1;
        double x = 0;
        for (LegendEntry entry : entries) {
            double whole = entry.width() + AFTER_SIGN + width(entry.words());
            double end = lines == most ? room - kept : room;
            if (x > 0 && x + whole > end) {
                if (lines == most) {
                    return;
                }
                lines++;
                x = 0;
            }
            placed.add(new Placed(entry, x, lines - 1));
            x += whole + GAP;
        }
    }

    public double height() {
        return lines == 0 ? 0 : lines * LINE + 2 * Measures.LEGEND_PAD;
    }

    public void draw(double top) {
        double end = 0;
        for (Placed at : placed) {
            double x = Measures.TITLE_X + at.x();
            double middle = top + Measures.LEGEND_PAD + at.line() * LINE + LINE / 2;
            at.entry().sign().draw(x, middle);
            double baseline = drawing.metrics().baselineAround(middle, TextStyle.SMALL);
            double text = x + at.entry().width() + AFTER_SIGN;
            end = text
                    + drawing.text(
                            Roles.INK_SECONDARY, text, baseline, at.entry().words(), TextStyle.SMALL);
        }
        if (placed.size() < entries.size()) {
            rest(end + GAP, top + Measures.LEGEND_PAD + (lines - .5) * LINE);
        }
    }

    private void rest(double x, double middle) {
        List<LegendEntry> left = entries.subList(placed.size(), entries.size());
        String words = left.stream().map(LegendEntry::words).collect(Collectors.joining(", "));
        Tag tag = new Tag(Subject.Part.LEGEND, texts.get("picture.timeline.legend.rest", words));
        double baseline = drawing.metrics().baselineAround(middle, TextStyle.SMALL);
        drawing.tagged(tag, () -> drawing.text(Roles.LINK, x, baseline, more(left.size()), TextStyle.SMALL));
    }
}
