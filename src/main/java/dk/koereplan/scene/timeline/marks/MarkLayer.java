package dk.koereplan.scene.timeline.marks;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import java.util.List;

/// Draws milestones as diamonds, decisions as hexagons, hearings as triangles; what is not exact to the day lies in a
/// soft span as wide as its interval.
public final class MarkLayer {
    /// How much wider the ring around a mark is.
    static final double SELECTED = 7;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineWords words;
    private final MarkSpans spans;
    private final double y;

    /// @param y the middle of the row's marks
    public MarkLayer(Canvas canvas, TimelineWords words, double y) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.words = words;
        this.spans = new MarkSpans(canvas);
        this.y = y;
    }

    /// @param texts from and to of the texts in the row, which soft spans leave out
    public void draw(ItemMarks marks, List<double[]> texts) {
        for (ItemMarks.Group group : marks.groups()) {
            double from = group.spots().stream().mapToDouble(spans::from).min().orElse(group.x());
            double to = group.spots().stream().mapToDouble(spans::to).max().orElse(group.x());
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

    public Tag tag(ItemMarks.Spot spot) {
        Entity entity = spot.entity();
        MilestoneSpot milestone = spot.milestone();
        return milestone == null ? Tag.of(entity, words.event(entity)) : Tag.of(entity, words.milestone(milestone));
    }

    private void single(ItemMarks.Spot spot, List<double[]> texts) {
        drawing.tagged(tag(spot), () -> {
            if (spot.soft()) {
                spans.draw(spot, y, texts);
            }
            if (marked(spot)) {
                drawing.mark(Roles.ACCENT, Mark.DIAMOND, spot.x(), y, spot.size() + SELECTED);
            }
            mark(spot);
        });
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
            drawing.mark(RoleNames.gate(facts().of(gate)), Mark.HEXAGON, spot.x(), y, spot.size());
            canvas.legend().signs.add(LegendItems.Sign.GATE);
        } else if (spot.entity() instanceof HearingRound hearing) {
            open(hearing, spot);
            drawing.mark(role(hearing), Mark.TRIANGLE, spot.x(), y, spot.size());
            canvas.legend().signs.add(LegendItems.Sign.HEARING);
        }
    }

    private String role(HearingRound hearing) {
        return RoleNames.hearing(facts().of(hearing).phase());
    }

    private Facts facts() {
        return canvas.model().scope().facts();
    }

    /// A line from the day a hearing opens to its deadline.
    private void open(HearingRound hearing, ItemMarks.Spot spot) {
        if (!hearing.opensAt().isUnknown()) {
            double from = canvas.view().xOf(words.hearingDays(hearing).sureFrom());
            double line = y + spot.size() * .4;
            drawing.line(role(hearing), from, line, spot.x(), line, Stroke.of(2));
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
        String role = gravest == null ? GatheredMark.PLAIN : RoleNames.milestone(gravest);
        Tag tag = words.gathered(
                group.spots().stream().map(ItemMarks.Spot::entity).toList(), "picture.timeline.marks.spoken");
        drawing.tagged(tag, () -> {
            spans.draw(group, y, texts);
            boolean marked = group.spots().stream().anyMatch(this::marked);
            var mark = new GatheredMark(drawing, group.x(), y, group.half(), role);
            if (ItemMarks.scale(canvas.view()) < .8) {
                mark.small(marked);
            } else {
                mark.numbered(group.spots().size(), marked);
            }
        });
        canvas.legend().signs.add(LegendItems.Sign.SEVERAL);
        if (gravest != null) {
            canvas.legend().milestones.add(gravest);
        }
    }
}
