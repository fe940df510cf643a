package dk.koereplan.scene.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.RoleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws milestones as diamonds; one that is not exact to the day lies in a soft span as wide as its interval.
final class MilestoneLayer {
    private static final double SPAN = 6;
    /// A pale span as wide as this may lie beneath a label; else zooming in would leave no room for one.
    private static final double WIDE = 96;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineWords words;
    private final double y;

    /// @param y the middle of the row's bars
    MilestoneLayer(Canvas canvas, TimelineWords words, double y) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.words = words;
        this.y = y;
    }

    void draw(TimelineItem item) {
        double reach = Measures.MILESTONE;
        for (MilestoneSpot spot : item.milestones()) {
            Stretch days = spot.days();
            boolean seen = canvas.view().xOf(days.last() + 1) + reach
                            > canvas.frame().left()
                    && canvas.view().xOf(days.first()) - reach < canvas.frame().right();
            if (seen) {
                String id = spot.milestone().id().value();
                drawing.tagged(new Tag("milestone", id, words.milestone(spot)), () -> draw(spot, id));
            }
        }
    }

    private void draw(MilestoneSpot spot, String id) {
        Stretch days = spot.days();
        double x = canvas.view().xOf(days.middle());
        double from = canvas.view().xOf(days.first());
        double to = canvas.view().xOf(days.last() + 1);
        boolean spread = width(days) > 0;
        if (spread) {
            double fade = (to - from) / 2;
            drawing.box("milestone.span", new Bounds(from, y - SPAN / 2, to - from, SPAN), 3, new Ends(fade, fade));
            canvas.legend().signs.add(LegendItems.Sign.SOFT);
        }
        if (canvas.marked().isSelected(id) || canvas.marked().isFocused(id)) {
            drawing.mark(Roles.ACCENT, Mark.DIAMOND, x, y, Measures.MILESTONE + 7);
        }
        double size = spread ? Measures.SOFT_MILESTONE : Measures.MILESTONE;
        drawing.mark(RoleNames.milestone(spot.status()), Mark.DIAMOND, x, y, size);
        canvas.legend().milestones.add(spot.status());
    }

    /// The width of a soft span; 0 for an exact day, or where the diamond hides it.
    private double width(Stretch days) {
        double width = (days.last() + 1 - days.first()) * canvas.view().pixelsPerDay();
        return days.isOneDay() || width <= Measures.SOFT_MILESTONE ? 0 : width;
    }

    /// Where diamonds and their soft spans lie, from left to right.
    List<double[]> obstacles(TimelineItem item) {
        var obstacles = new ArrayList<double[]>();
        for (MilestoneSpot spot : item.milestones()) {
            double x = canvas.view().xOf(spot.days().middle());
            double spread = width(spot.days());
            double half = (spread > WIDE ? Measures.MILESTONE : Math.max(Measures.MILESTONE, spread)) / 2 + 2;
            obstacles.add(new double[] {x - half, x + half});
        }
        obstacles.sort(Comparator.comparingDouble(o -> o[0]));
        return obstacles;
    }

    /// How far an item's diamonds reach to the left of its first day.
    double overhang(TimelineItem item) {
        double first = canvas.view().xOf(item.first());
        return obstacles(item).stream()
                .mapToDouble(o -> first - o[0])
                .filter(over -> over > 0)
                .max()
                .orElse(0);
    }
}
