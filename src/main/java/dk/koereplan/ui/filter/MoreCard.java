package dk.koereplan.ui.filter;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What else can be filtered by: what only holds or does not is asked at once, the rest opens.
final class MoreCard extends VBox {
    private final Node first;

    /// @param chosen told which of them
    MoreCard(FilterViewModel model, List<FilterAspect> aspects, Texts texts, Consumer<FilterAspect> chosen) {
        super(2);
        getStyleClass().add("k-popover");
        setPrefWidth(260);
        getChildren().add(Nodes.label(texts.get("filter.more.title"), Css.HEADING));
        for (FilterAspect aspect : aspects) {
            String value = model.value(aspect);
            String name = Words.of(aspect, texts);
            Button row =
                    Nodes.button(value.isEmpty() ? name : name + ": " + value, () -> chosen.accept(aspect), "k-plain");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
        first = getChildren().get(1);
    }

    Node focus() {
        return first;
    }
}
