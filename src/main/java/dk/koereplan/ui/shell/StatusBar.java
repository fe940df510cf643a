package dk.koereplan.ui.shell;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the foot: what is saved, what people disagree about, what has no date, and whether a filter is on.
final class StatusBar extends HBox implements AutoCloseable {
    private final PlanContext context;
    private final Navigator navigator;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Label saved = new Label();
    private final Button conflicts;
    private final Button undated;
    private final Button waiting;
    private final Label filter = new Label();
    private final Label recorded = Nodes.label("", Css.SECONDARY);

    StatusBar(PlanContext context, Navigator navigator, PlanSession session, Drafts drafts) {
        this.context = context;
        this.navigator = navigator;
        getStyleClass().add("k-statusbar");
        saved.setId("saved");
        recorded.setId("recorded");
        saved.setGraphic(Icons.DONE.node());
        conflicts = Nodes.button("", () -> navigator.show(Screen.HISTORY));
        undated = Nodes.button("", this::listUndated);
        waiting = Nodes.button("", () -> drafts.goTo(navigator), "k-attention");
        Label end = new Label(
                context.readOnly()
                        ? context.text("status.readOnly")
                        : session.file().path().getFileName().toString());
        getChildren().addAll(saved, conflicts, undated, filter, recorded, waiting, Nodes.spacer(), end);
        subscriptions.now(
                context.savedProperty(),
                at -> saved.setText(at.map(time -> context.text(
                                "status.saved",
                                DateWords.time(time.withSecond(0).withNano(0))))
                        .orElse(context.text("status.opened"))));
        subscriptions.now(context.scopeProperty(), scope -> show());
        subscriptions.now(drafts.countProperty(), count -> {
            waiting.setText(context.text("status.drafts", count));
            waiting.setVisible(count.intValue() > 0);
            waiting.setManaged(count.intValue() > 0);
        });
    }

    private void show() {
        List<LoggedRecord> open = context.index().conflicts();
        conflicts.setText(
                open.isEmpty() ? context.text("status.noConflicts") : context.text("status.conflicts", open.size()));
        conflicts.getStyleClass().remove("k-attention");
        if (!open.isEmpty()) {
            conflicts.getStyleClass().add("k-attention");
        }
        undated.setText(context.text("status.undated", context.scope().undated().size()));
        filter.setText(context.text(context.filter().active() ? "status.filterOn" : "status.filterOff"));
        filter.getStyleClass().remove("k-attention");
        if (context.filter().active()) {
            filter.getStyleClass().add("k-attention");
        }
        showRecorded();
    }

    /// Whatever the screen, a day before the plan's last change says what does not follow it.
    private void showRecorded() {
        recorded.setText(PageHead.recorded(context.scope(), context.texts()));
        recorded.setVisible(!recorded.getText().isEmpty());
        recorded.setManaged(recorded.isVisible());
    }

    private void listUndated() {
        List<String> ids = context.scope().undated().stream()
                .map(Entity::id)
                .map(id -> id.value())
                .toList();
        navigator.list(undated.getText(), ids);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
