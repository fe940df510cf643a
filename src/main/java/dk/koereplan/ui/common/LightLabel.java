package dk.koereplan.ui.common;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.ui.control.MarkShape;
import dk.koereplan.ui.control.ScenePicture;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The lights of the scenes as nodes: the same form, word and colour.
public final class LightLabel {
    private static final double SIZE = 10;
    private static final double TILE = 18;

    private LightLabel() {}

    /// The class that colours a node as this light.
    public static String style(Rag rag) {
        return "k-" + RoleNames.light(rag).replace('.', '-');
    }

    /// The form alone, for a place that says the word.
    public static Node mark(Rag rag) {
        return MarkShape.of(Lights.mark(rag), SIZE, style(rag));
    }

    /// An old one lies on a hatched ground, as in pictures: never paler, because it must be read as well as any other.
    public static Node mark(Rag rag, boolean old, PlanContext context) {
        if (!old) {
            return mark(rag);
        }
        Drawing drawing = new Drawing(context.metrics());
        Lights.tile(drawing, rag, true, new Bounds(0, 0, TILE, TILE));
        return new ScenePicture(drawing.scene(TILE, TILE, "", Roles.PANEL), context.palette());
    }

    public static Label label(Rag rag, Texts texts) {
        Label label = new Label(Lights.word(rag, texts), mark(rag));
        label.setGraphicTextGap(6);
        label.getStyleClass().addAll(style(rag), "k-strong");
        return label;
    }
}
