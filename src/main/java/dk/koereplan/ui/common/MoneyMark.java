package dk.koereplan.ui.common;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.MoneyBar;
import dk.koereplan.ui.control.ScenePicture;

/// The fill that stands for how sure money is, as a small key: as scenes draw it.
public final class MoneyMark {
    private MoneyMark() {}

    public static ScenePicture of(Certainty certainty, PlanContext context) {
        Drawing drawing = new Drawing(context.metrics());
        MoneyBar.part(drawing, certainty, new Bounds(.5, .5, 15, 9));
        return new ScenePicture(drawing.scene(16, 10, "", Roles.PANEL), context.palette());
    }
}
