package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.RoleNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws milestones as diamonds, decisions as hexagons, hearings as triangles; what is not exact to the day lies in a
/// soft span as wide as its interval.
final class MarkLayer {
    /// How far a soft span reaches beyond its mark at least.
    private static final double WHISKER = 4;
    /// A pale span as wide as this may lie beneath a label; else zooming in would leave no room for one.
    private static final double WIDE = 96;
    private static final double SELECTED = 7;
    /// What several in one are painted in; never as what is imprecise.
    private static final String GATHERED = "event.count";

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineWords words;
    private final double y;

    /// @param y the middle of the row's marks
    MarkLayer(Canvas canvas, TimelineWords words, double y) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.words = words;
        this.y = y;
    }

    /// @param texts from and to of the texts in the row, which soft spans leave out
    void draw(ItemMarks marks, List<double[]> texts) {
        for (ItemMarks.Group group : marks.groups()) {
            double from = group.spots().stream().mapToDouble(this::from).min().orElse(group.x());
            double to = group.spots().stream().mapToDouble(this::to).max().orElse(group.x());
            if (!seen(Math.min(from, group.x()), Math.max(to, group.x()), 2 * group.half())) {
                continue;
            }
            if (group.single()) {
                single(group.first(), texts);
            } else {
                several(group, texts);
            }
        }
    }

    private boolean seen(double from, double to, double reach) {
        return to + reach > canvas.frame().left()
                && from - reach < canvas.frame().right();
    }

    private double from(ItemMarks.Spot spot) {
        return canvas.view().xOf(spot.days().first());
    }

    private double to(ItemMarks.Spot spot) {
        return canvas.view().xOf(spot.days().last() + 1);
    }

    Tag tag(ItemMarks.Spot spot) {
        Entity entity = spot.entity();
        MilestoneSpot milestone = spot.milestone();
        return milestone == null
                ? new Tag(EntityKind.of(entity).singular(), entity.id().value(), words.event(entity))
                : new Tag("milestone", entity.id().value(), words.milestone(milestone));
    }

    private void single(ItemMarks.Spot spot, List<double[]> texts) {
        drawing.tagged(tag(spot), () -> {
            if (spot.soft()) {
                span(spot, texts);
            }
            if (marked(spot)) {
                drawing.mark(Roles.ACCENT, Mark.DIAMOND, spot.x(), y, spot.size() + SELECTED);
            }
            mark(spot);
        });
    }

    private void span(ItemMarks.Spot spot, List<double[]> texts) {
        double from = from(spot);
        double to = to(spot);
        double reach = spot.size() / 2 + WHISKER;
        canvas.legend().signs.add(LegendItems.Sign.SOFT);
        if (spot.side() == 0) {
            SoftEnds.span(drawing, Math.min(from, spot.x() - reach), Math.max(to, spot.x() + reach), y, texts);
            return;
        }
        double length = Math.max(to - from, reach);
        double left = spot.side() < 0 ? spot.x() - length : spot.x();
        var ends = spot.side() < 0 ? new Ends(length, 0) : new Ends(0, length);
        SoftEnds.span(drawing, new Bounds(left, y - SoftEnds.HEIGHT / 2, length, SoftEnds.HEIGHT), ends, texts);
    }

    private boolean marked(ItemMarks.Spot spot) {
        String id = spot.entity().id().value();
        return canvas.marked().isSelected(id) || canvas.marked().isFocused(id);
    }

    private void mark(ItemMarks.Spot spot) {
        MilestoneSpot milestone = spot.milestone();
        if (milestone != null) {
            milestone(milestone, spot);
        } else if (spot.entity() instanceof DecisionGate gate) {
            drawing.mark(RoleNames.gate(gate), Mark.HEXAGON, spot.x(), y, spot.size());
            canvas.legend().signs.add(LegendItems.Sign.GATE);
        } else if (spot.entity() instanceof HearingRound hearing) {
            open(hearing, spot);
            drawing.mark(RoleNames.hearing(hearing), Mark.TRIANGLE, spot.x(), y, spot.size());
            canvas.legend().signs.add(LegendItems.Sign.HEARING);
        }
    }

    /// A line from the day a hearing opens to its deadline.
    private void open(HearingRound hearing, ItemMarks.Spot spot) {
        if (!hearing.opensAt().isUnknown()) {
            double from = canvas.view().xOf(words.hearingDays(hearing).sureFrom());
            double line = y + spot.size() * .4;
            drawing.line(RoleNames.hearing(hearing), from, line, spot.x(), line, Stroke.of(2));
        }
    }

    private void milestone(MilestoneSpot milestone, ItemMarks.Spot spot) {
        if (spot.side() == 0) {
            MilestoneMark.draw(drawing, milestone, spot.x(), y, spot.size());
        } else {
            MilestoneMark.half(drawing, milestone.status(), spot.x(), y, spot.size(), spot.side());
        }
        canvas.legend().milestones.add(milestone.status());
        if (milestone.milestone().mandatory()) {
            canvas.legend().signs.add(LegendItems.Sign.MANDATORY);
        }
        if (spot.side() == 0
                && MilestoneMark.signed(milestone.milestone().kind())
                && spot.size() >= MilestoneMark.LEAST_SIGNED) {
            canvas.legend().kinds.add(milestone.milestone().kind());
        }
    }

    /// A wider diamond with the number; one more diamond where there is no room for a number. What is imprecise among
    /// them keeps its span, and what is marked its ring.
    private void several(ItemMarks.Group group, List<double[]> texts) {
        MilestoneStatus gravest = group.gravest();
        String role = gravest == null ? GATHERED : RoleNames.milestone(gravest);
        Tag tag = words.gathered(
                group.spots().stream().map(ItemMarks.Spot::entity).toList(), "picture.timeline.marks.spoken");
        drawing.tagged(tag, () -> {
            spans(group, texts);
            boolean marked = group.spots().stream().anyMatch(this::marked);
            if (ItemMarks.scale(canvas.view()) < .8) {
                small(group, role, marked);
            } else {
                numbered(group, role, marked);
            }
        });
        canvas.legend().signs.add(LegendItems.Sign.SEVERAL);
        if (gravest != null) {
            canvas.legend().milestones.add(gravest);
        }
    }

    /// Those that look the same are drawn once.
    private void spans(ItemMarks.Group group, List<double[]> texts) {
        Set<List<Long>> drawn = new HashSet<>();
        for (ItemMarks.Spot spot : group.spots()) {
            List<Long> place = List.of(Math.round(from(spot)), Math.round(to(spot)), (long) spot.side());
            if (spot.soft() && drawn.add(place)) {
                span(spot, texts);
            }
        }
    }

    private void small(ItemMarks.Group group, String role, boolean marked) {
        double reach = group.half() + WHISKER;
        double height = SoftEnds.HEIGHT / 2;
        drawing.box(GATHERED, new Bounds(group.x() - reach, y - height / 2, 2 * reach, height), height / 2);
        if (marked) {
            drawing.mark(Roles.ACCENT, Mark.DIAMOND, group.x(), y, 2 * group.half() + SELECTED);
        }
        drawing.mark(role, Mark.DIAMOND, group.x(), y, 2 * group.half());
    }

    private void numbered(ItemMarks.Group group, String role, boolean marked) {
        if (marked) {
            List<Point> ring = wide(group.x(), group.half() + SELECTED / 2);
            drawing.polyline(Roles.ACCENT, ring, Polyline.Form.CLOSED, Stroke.of(1));
        }
        drawing.polyline(role, wide(group.x(), group.half()), Polyline.Form.CLOSED, Stroke.of(1.5));
        double baseline = drawing.metrics().baselineAround(y, EventMark.LETTER);
        String count = EventMark.number(group.spots().size());
        drawing.text(role, group.x(), baseline, count, EventMark.LETTER, Anchor.MIDDLE);
    }

    /// A diamond with a flat top and bottom.
    private List<Point> wide(double x, double half) {
        double height = half * .85;
        double flat = half * .35;
        return List.of(
                new Point(x - flat, y - height),
                new Point(x + flat, y - height),
                new Point(x + half, y),
                new Point(x + flat, y + height),
                new Point(x - flat, y + height),
                new Point(x - half, y));
    }

    /// Where a group and its soft spans leave no room for a label.
    double[] obstacle(ItemMarks.Group group) {
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
