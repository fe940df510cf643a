package dk.koereplan.ui.common;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.control.LightMark;
import java.util.Locale;
import javafx.scene.control.Label;

/// Traffic lights with their form and their word.
public final class LightLabel {
    private LightLabel() {}

    public static String role(Rag rag) {
        return rag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Label label(Rag rag, Texts texts) {
        Label label = new Label(Words.of(rag, texts), LightMark.of(role(rag)));
        label.setGraphicTextGap(6);
        label.getStyleClass().addAll("k-light-" + role(rag), "k-strong");
        return label;
    }
}
