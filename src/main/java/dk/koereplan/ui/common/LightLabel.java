package dk.koereplan.ui.common;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.ui.control.MarkShape;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The lights of the scenes as nodes: the same form, word and colour.
public final class LightLabel {
    private static final double SIZE = 10;

    private LightLabel() {}

    /// The class that colours a node as this light.
    public static String style(Rag rag) {
        return "k-" + RoleNames.light(rag).replace('.', '-');
    }

    /// The form alone, for a place that says the word.
    public static Node mark(Rag rag) {
        return MarkShape.of(Lights.mark(rag), SIZE, style(rag));
    }

    public static Label label(Rag rag, Texts texts) {
        Label label = new Label(Lights.word(rag, texts), mark(rag));
        label.setGraphicTextGap(6);
        label.getStyleClass().addAll(style(rag), "k-strong");
        return label;
    }
}
