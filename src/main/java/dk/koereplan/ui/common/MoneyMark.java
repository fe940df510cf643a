package dk.koereplan.ui.common;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.ui.control.ScenePicture;

/// The fill that stands for how sure money is, as a small key.
public final class MoneyMark {
    private MoneyMark() {}

    public static ScenePicture of(Certainty certainty, PlanContext context) {
        return switch (certainty) {
            case SECURED -> key("money.secured", Fill.SOLID, context);
            case PROMISED -> key("money.promised", Fill.HATCHED, context);
            case HOPED_FOR -> key("money.hoped", Fill.STRIPED, context);
            case LOST -> key("money.missing", Fill.DASHED_EMPTY, context);
        };
    }

    private static ScenePicture key(String role, Fill fill, PlanContext context) {
        Drawing drawing = new Drawing(context.ports().metrics());
        drawing.box(role, new Bounds(.5, .5, 15, 9), 2, fill);
        return new ScenePicture(
                drawing.scene(16, 10, "", Roles.PANEL), context.appearance().palette());
    }
}
