package dk.koereplan.ui.filter;

import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// One thing to filter by: says what is asked of it, and opens what can be.
final class CriterionChip extends Button {
    private final String name;

    CriterionChip(String name, Runnable open) {
        super(name);
        this.name = name;
        getStyleClass().add(Css.CHIP);
        setMinWidth(USE_PREF_SIZE);
        Region arrow = Nodes.styled(new Region(), "k-arrow");
        arrow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setGraphic(arrow);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(6);
        setOnAction(event -> open.run());
    }

    /// @param value what is asked, in words; empty when it says all with its name
    void show(boolean on, String value) {
        getStyleClass().remove(Css.ON);
        if (on) {
            getStyleClass().add(Css.ON);
        }
        setText(value.isEmpty() ? name : name + ": " + value);
    }
}
