package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.Light;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Places the label of an item: wholly within one ground of its bar, or beside it, or shortened; never over another
/// label or a milestone.
final class LabelLayer {
    private static final TextStyle STYLE = TextStyle.SECONDARY;
    private static final double GAP = 5;
    private static final double BACKING = 15;
    private static final double LEAST_TEXT = 30;
    private static final double SHARED = 15;

    private final Canvas canvas;
    private final Drawing drawing;
    private final double top;

    LabelLayer(Canvas canvas, double top) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.top = top;
    }

    /// @param end where the next item of the row begins
    void draw(TimelineItem item, Initiative initiative, @Nullable BarShape bar, MilestoneLayer milestones, double end) {
        List<double[]> obstacles = milestones.obstacles(item);
        var rooms = new ArrayList<Room>();
        if (bar != null) {
            rooms.addAll(
                    bar.rooms(obstacles, canvas.frame().left(), canvas.frame().right()));
        }
        Room beside = beside(obstacles, bar == null ? Double.NEGATIVE_INFINITY : bar.to(), end);
        double signs = Measures.GLYPH + GAP + (item.shared() ? SHARED : 0);
        double wanted = signs + drawing.metrics().width(initiative.title(), STYLE);
        Optional<Room> whole = rooms.stream().filter(r -> r.width() >= wanted).findFirst();
        Room room = whole.orElseGet(() -> beside.width() >= wanted ? beside : widest(rooms, beside));
        if (room.width() >= Measures.GLYPH) {
            place(item, initiative, room);
        }
    }

    private static Room widest(List<Room> rooms, Room beside) {
        return rooms.stream()
                .max(Comparator.comparingDouble(Room::width))
                .filter(room -> room.width() >= beside.width() || room.width() > 90)
                .orElse(beside);
    }

    private Room beside(List<double[]> obstacles, double barEnd, double end) {
        double last = obstacles.stream().mapToDouble(o -> o[1]).max().orElse(barEnd);
        double from = Math.max(canvas.frame().left(), Math.max(barEnd, last)) + GAP;
        return BarShape.beside(from, Math.min(end, canvas.frame().right()) - GAP - 2);
    }

    private void place(TimelineItem item, Initiative initiative, Room room) {
        double y = top + Measures.BAR / 2;
        double x = room.from();
        Light light = canvas.model().light(initiative);
        x += light(light, x + Measures.GLYPH / 2, y, room.backed()) + GAP;
        if (item.shared() && room.to() - x >= SHARED) {
            shared(room.role(), x, y);
            x += SHARED;
        }
        double end = text(initiative.title(), room, x, y);
        canvas.labels().add(new Bounds(room.from() - 2, top, Math.max(0, end - room.from()) + 4, Measures.BAR));
    }

    private double light(Light light, double x, double y, boolean backed) {
        if (light.old()) {
            String tile = RoleNames.tile(light.rag());
            drawing.box(Roles.LIGHT_BACKING, around(x, y), 4);
            drawing.box(tile, around(x, y), 4, Fill.HATCHED);
            canvas.legend().signs.add(LegendItems.Sign.OLD_LIGHT);
        } else if (backed) {
            drawing.box(Roles.LIGHT_BACKING, around(x, y), BACKING / 2);
        }
        Lights.draw(drawing, light.rag(), x, y, backed ? Measures.GLYPH - 1.5 : Measures.GLYPH);
        canvas.legend().lights.add(light.rag());
        return Measures.GLYPH;
    }

    private static Bounds around(double x, double y) {
        return new Bounds(x - BACKING / 2, y - BACKING / 2, BACKING, BACKING);
    }

    /// Two rings that overlap: more than one lane holds it.
    private void shared(String role, double x, double y) {
        drawing.mark(ringRole(role), Mark.RING, x + 4, y, 7);
        drawing.mark(ringRole(role), Mark.RING, x + 8, y, 7);
        canvas.legend().signs.add(LegendItems.Sign.SHARED);
    }

    private static String ringRole(String ground) {
        return ground.equals("bar.in-progress") ? "shared.on-dark" : "shared";
    }

    private double text(String title, Room room, double x, double y) {
        double space = room.to() - x;
        String text = space < LEAST_TEXT ? "" : drawing.fit().ellipsize(title, STYLE, space);
        if (text.isEmpty()) {
            return x;
        }
        double baseline = drawing.metrics().baselineAround(y, STYLE);
        return x + drawing.text(room.role(), x, baseline, text, STYLE);
    }

    /// A milestone that belongs to no initiative has its own name beside it.
    void loose(TimelineItem item, MilestoneLayer milestones, double end) {
        MilestoneSpot spot = item.milestones().getFirst();
        Room room = beside(milestones.obstacles(item), Double.NEGATIVE_INFINITY, end);
        double y = top + Measures.BAR / 2;
        var milestone = spot.milestone();
        var tag = new Tag("milestone", milestone.id().value(), new TimelineWords(canvas.model()).milestone(spot));
        drawing.tagged(tag, () -> {
            double to = text(milestone.title(), room, room.from(), y);
            canvas.labels().add(new Bounds(room.from() - 2, top, Math.max(0, to - room.from()) + 4, Measures.BAR));
        });
    }
}
