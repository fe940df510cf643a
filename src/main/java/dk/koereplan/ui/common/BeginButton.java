package dk.koereplan.ui.common;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import javafx.scene.control.Button;

/// "Nyt initiativ": begins a record of the kind that a list is about.
public final class BeginButton extends Button {
    public BeginButton(EntityKind kind, PlanContext context, Navigator navigator) {
        super(Words.begin(kind, context.texts()), Icons.ADD.node());
        getStyleClass().add(Css.PRIMARY);
        setId("create-" + kind.singular());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> navigator.create(kind, ""));
        setVisible(!context.readOnly());
        setManaged(!context.readOnly());
    }
}
