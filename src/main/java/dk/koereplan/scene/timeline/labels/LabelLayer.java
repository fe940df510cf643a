package dk.koereplan.scene.timeline.labels;

import dk.koereplan.analysis.Light;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.bars.BarShape;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places the labels of an item: wholly within one ground of its bar, or beside it, or shortened; never over another
/// label or a mark.
public final class LabelLayer {
    private static final TextStyle STYLE = TextStyle.SECONDARY;
    private static final double GAP = 5;
    /// Between a name and what follows it in a row.
    private static final double AIR = 10;
    private static final double BACKING = 15;
    private static final double LEAST_TEXT = 44;
    private static final double LEAST_OWNER = 46;
    private static final double SHARED = 15;
    /// A room on the bar as wide as this comes before a wider one beside it.
    private static final double ENOUGH = 90;

    private final Canvas canvas;
    private final Drawing drawing;
    private final double top;
    private final boolean paper;
    private final double y;

    /// @param paper a title may also stand before its bar, or on a plate: nobody can point at a bar there
    public LabelLayer(Canvas canvas, double top, boolean paper) {
        this.canvas = canvas;
        this.paper = paper;
        this.drawing = canvas.drawing();
        this.top = top;
        this.y = top + Measures.MIDDLE;
    }

    /// The light, the mark of what is shared, and the title.
    public void title(TimelineItem item, Initiative initiative, LabelSpaces rooms) {
        LabelSpace room = room(rooms, wanted(item, initiative));
        if (room.width() < Measures.GLYPH) {
            return;
        }
        double x = room.from();
        if (room.plate()) {
            double end = Math.min(room.to(), x + wanted(item, initiative));
            drawing.box("paper", new Bounds(x - 3, top + 2, end - x + 6, Measures.BAR - 8), 4);
        }
        light(canvas.model().light(initiative), x + Measures.GLYPH / 2, room.backed());
        x += Measures.GLYPH + GAP;
        if (item.shared() && room.to() - x >= SHARED) {
            shared(room.role(), x);
            x += SHARED;
        }
        taken(rooms, room, text(initiative.title(), room, x, STYLE, LEAST_TEXT));
    }

    private double wanted(TimelineItem item, Initiative initiative) {
        double signs = Measures.GLYPH + GAP + (item.shared() ? SHARED : 0);
        return signs + drawing.metrics().width(initiative.title(), STYLE);
    }

    /// From and to of what the light and the title take, if they have all the room that they find; a title longer than
    /// half of the picture is shortened.
    public double[] titleNeeds(TimelineItem item, Initiative initiative, LabelSpaces rooms) {
        double wanted = Math.min(wanted(item, initiative), canvas.view().timeWidth() / 2);
        LabelSpace room = room(rooms, wanted);
        return taken(room, wanted);
    }

    /// From and to of what a name after a mark takes.
    public double[] besideNeeds(String name, LabelSpaces rooms) {
        return taken(rooms.beside(), drawing.metrics().width(name, TextStyle.SMALL));
    }

    private static double[] taken(LabelSpace room, double wanted) {
        return new double[] {room.from() - AIR, Math.min(room.to(), room.from() + wanted) + AIR};
    }

    /// Where the whole label fits; else the widest place, on the bar when that is wide enough to say something.
    private LabelSpace room(LabelSpaces rooms, double wanted) {
        LabelSpace room = onBarOrAfter(rooms, wanted);
        if (!paper || room.width() >= wanted) {
            return room;
        }
        LabelSpace before = rooms.before();
        if (before.width() >= wanted) {
            return before.last(wanted);
        }
        for (LabelSpace plate : rooms.plates()) {
            room = plate.width() > room.width() ? plate : room;
        }
        return before.width() > room.width() ? before : room;
    }

    private static LabelSpace onBarOrAfter(LabelSpaces rooms, double wanted) {
        List<LabelSpace> inside = rooms.inside();
        LabelSpace widest = null;
        for (LabelSpace room : inside) {
            if (room.width() >= wanted) {
                return room;
            }
            widest = widest == null || room.width() > widest.width() ? room : widest;
        }
        LabelSpace beside = rooms.beside();
        boolean onBar = widest != null
                && beside.width() < wanted
                && (widest.width() >= beside.width() || widest.width() > ENOUGH);
        return onBar && widest != null ? widest : beside;
    }

    private void taken(LabelSpaces rooms, LabelSpace room, double end) {
        rooms.take(room.from() - 2, end + 2);
        canvas.labels().add(new Bounds(room.from() - 2, top, Math.max(0, end - room.from()) + 4, Measures.BAR));
    }

    private void light(Light light, double x, boolean backed) {
        if (light.old()) {
            drawing.box(Roles.LIGHT_BACKING, around(x), 4);
            drawing.box(RoleNames.tile(light.rag()), around(x), 4, Fill.HATCHED);
            canvas.legend().signs.add(LegendItems.Sign.OLD_LIGHT);
        } else if (backed) {
            drawing.box(Roles.LIGHT_BACKING, around(x), BACKING / 2);
        }
        Lights.draw(drawing, light.rag(), x, y, backed ? Measures.GLYPH - 1.5 : Measures.GLYPH);
        canvas.legend().lights.add(light.rag());
    }

    private Bounds around(double x) {
        return new Bounds(x - BACKING / 2, y - BACKING / 2, BACKING, BACKING);
    }

    /// Two rings that overlap: more than one lane holds it.
    private void shared(String ground, double x) {
        String role = BarShape.dark(ground) ? "shared.on-dark" : "shared";
        drawing.mark(role, Mark.RING, x + 4, y, 7);
        drawing.mark(role, Mark.RING, x + 8, y, 7);
        canvas.legend().signs.add(LegendItems.Sign.SHARED);
    }

    /// A name right after a mark, when there is room for enough of it to be of use.
    ///
    /// @param x where the mark ends
    public void beside(String name, LabelSpaces rooms, double x, double least) {
        beside(name, rooms, rooms.from(x), least);
    }

    /// The name of a new owner after its pennant, not over any of these.
    ///
    /// @param soft from and to of what is imprecise
    public void owner(String name, LabelSpaces rooms, double x, List<double[]> soft) {
        LabelSpace room = rooms.from(x);
        for (double[] span : soft) {
            room = room == null ? null : room.before(span);
        }
        beside(name, rooms, room, LEAST_OWNER);
    }

    private void beside(String name, LabelSpaces rooms, @Nullable LabelSpace room, double least) {
        if (room != null && room.width() >= least) {
            double end = text(name, room, room.from(), TextStyle.SMALL, least);
            if (end > room.from()) {
                taken(rooms, room, end);
            }
        }
    }

    /// The name itself when it fits, shortened when at least `least` of it does; returns where it ends.
    private double text(String name, LabelSpace room, double x, TextStyle style, double least) {
        double space = room.to() - x;
        double whole = drawing.metrics().width(name, style);
        if (whole > space && space < least) {
            return x;
        }
        String shown = whole <= space ? name : drawing.fit().ellipsize(name, style, space);
        return shown.isEmpty()
                ? x
                : x + drawing.text(room.role(), x, drawing.metrics().baselineAround(y, style), shown, style);
    }
}
