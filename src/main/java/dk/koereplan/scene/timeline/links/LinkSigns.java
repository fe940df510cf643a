package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.TimelineLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The legend's signs for lines between things, as wide as a bar's.
public final class LinkSigns {
    public static final double WIDTH = 24;

    public static final Set<LegendItems.Sign> ALL = EnumSet.range(LegendItems.Sign.LINK, LegendItems.Sign.RELATIVE);

    private LinkSigns() {}

    static LegendItems.Sign of(TimelineLink.Sort sort) {
        return switch (sort) {
            case HANGING -> LegendItems.Sign.RELATIVE;
            case CALM -> LegendItems.Sign.LINK;
            case UNDECIDED -> LegendItems.Sign.LINK_UNDECIDED;
            case BROKEN -> LegendItems.Sign.LINK_BROKEN;
        };
    }

    /// @param x,y the sign's left edge and middle
    public static void draw(LegendItems.Sign sign, Drawing drawing, double x, double y) {
        String role = switch (sign) {
            case LINK_BROKEN -> Roles.DEPENDENCY + ".broken";
            case LINK_UNDECIDED -> Roles.DEPENDENCY + ".undecided";
            default -> Roles.DEPENDENCY;
        };
        boolean dashed = sign == LegendItems.Sign.LINK_UNDECIDED || sign == LegendItems.Sign.RELATIVE;
        drawing.polyline(
                role, List.of(new Point(x, y), new Point(x + WIDTH, y)), Polyline.Form.ARROW, new Stroke(1.5, dashed));
    }
}
