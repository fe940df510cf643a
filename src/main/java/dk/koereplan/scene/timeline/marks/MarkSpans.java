package dk.koereplan.scene.timeline.marks;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.SoftEnds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The pale spans beneath marks whose day is not known, as wide as the time that was given.
public record MarkSpans(Canvas canvas) {
    /// How far a span reaches beyond its mark at least.
    static final double WHISKER = 4;
    /// A span as wide as this may lie beneath a label; else zooming in would leave no room for one.
    private static final double WIDE = 96;

    double from(ItemMarks.Spot spot) {
        return canvas.view().xOf(spot.days().first());
    }

    double to(ItemMarks.Spot spot) {
        return canvas.view().xOf(spot.days().last() + 1);
    }

    /// From and to of every span, which the names of new owners keep clear of: they would seem to be about it.
    public List<double[]> of(ItemMarks marks) {
        return marks.groups().stream()
                .flatMap(group -> group.spots().stream())
                .filter(ItemMarks.Spot::soft)
                .map(spot -> {
                    double reach = spot.size() / 2 + WHISKER;
                    return new double[] {Math.min(from(spot), spot.x() - reach), Math.max(to(spot), spot.x() + reach)};
                })
                .toList();
    }

    /// @param texts from and to of the texts in the row, which the span leaves out
    void draw(ItemMarks.Spot spot, double y, List<double[]> texts) {
        double from = from(spot);
        double to = to(spot);
        double reach = spot.size() / 2 + WHISKER;
        canvas.legend().signs.add(LegendItems.Sign.SOFT);
        if (spot.side() == 0) {
            SoftEnds.span(canvas.drawing(), Math.min(from, spot.x() - reach), Math.max(to, spot.x() + reach), y, texts);
            return;
        }
        double length = Math.max(to - from, reach);
        double left = spot.side() < 0 ? spot.x() - length : spot.x();
        var ends = spot.side() < 0 ? new EndFades(length, 0) : new EndFades(0, length);
        var span = new Bounds(left, y - SoftEnds.HEIGHT / 2, length, SoftEnds.HEIGHT);
        SoftEnds.span(canvas.drawing(), span, ends, texts);
    }

    /// Those that look the same are drawn once.
    void draw(ItemMarks.Group group, double y, List<double[]> texts) {
        Set<List<Long>> drawn = new HashSet<>();
        for (ItemMarks.Spot spot : group.spots()) {
            List<Long> place = List.of(Math.round(from(spot)), Math.round(to(spot)), (long) spot.side());
            if (spot.soft() && drawn.add(place)) {
                draw(spot, y, texts);
            }
        }
    }

    /// Where a group and its spans leave no room for a label, from and to.
    public double[] obstacle(ItemMarks.Group group) {
        double from = group.x() - group.half() - 2;
        double to = group.x() + group.half() + 2;
        for (ItemMarks.Spot spot : group.spots()) {
            if (spot.soft()) {
                double spread = to(spot) - from(spot);
                double least = spot.size() / 2 + 2 + WHISKER;
                double half = spread > WIDE || spot.side() != 0 ? least : Math.max(least, spread / 2);
                from = Math.min(from, spot.x() - half);
                to = Math.max(to, spot.x() + half);
            }
        }
        return new double[] {from, to};
    }
}
