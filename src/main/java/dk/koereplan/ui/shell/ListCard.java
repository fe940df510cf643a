package dk.koereplan.ui.shell;

import dk.koereplan.ui.common.PlanContext;

import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The records behind a figure; each opens in the inspector.
final class ListCard extends VBox {
    private final VBox rows = new VBox();

    ListCard(PlanContext context, String title, Collection<String> ids, Runnable close) {
        super(8);
        getStyleClass().add("k-popover");
        setPrefWidth(520);
        setMaxWidth(520);
        getChildren().add(Nodes.label(title, Css.TITLE));
        for (String id : ids) {
            context
                    .index()
                    .find(id)
                    .ifPresent(entity -> rows.getChildren().add(row(context, entity, close)));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Nodes.label(context.text("list.empty"), Css.EMPTY));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(Nodes.grow(scroll));
    }

    Node focus() {
        return rows.getChildren().getFirst();
    }

    private static HBox row(PlanContext context, Entity entity, Runnable close) {
        String kind = Words.kind(EntityKind.of(entity), context.texts());
        When when = PlanTimes.given(entity, context.index());
        String date = when.isUnknown() ? "" : WhenWords.sayShort(when, context.texts(), context::title);
        String title = context.title(entity.id().value());
        Label name = Nodes.label(title);
        name.setMinWidth(0);
        return Nodes.actionRow(
                title + ", " + kind + ", " + date,
                () -> {
                    close.run();
                    context.select(entity.id().value());
                },
                Nodes.column(0, name, Nodes.label(kind, Css.SMALL)),
                Nodes.spacer(),
                Nodes.label(date, Css.SECONDARY));
    }
}
