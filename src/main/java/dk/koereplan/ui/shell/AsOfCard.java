package dk.koereplan.ui.shell;

import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Chooses the day that every status is computed for.
final class AsOfCard extends VBox {
    private final PlanContext context;
    private final Edits edits;
    private final Runnable close;
    private final TextField day = new LineField();
    private final Label problem = Nodes.paragraph("", Css.DANGER);

    AsOfCard(PlanContext context, Edits edits, Runnable close) {
        this.context = context;
        this.edits = edits;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(300);
        day.setText(DateWords.day(context.asOf().day(), context.texts()));
        day.setAccessibleText(context.text("field.asOf"));
        day.setOnAction(event -> withTyped(this::show));
        getChildren()
                .addAll(
                        Nodes.label(context.text("asOf.title"), Css.HEADING),
                        Nodes.paragraph(context.text("asOf.explain"), Css.SECONDARY),
                        day,
                        problem,
                        Nodes.row(
                                8,
                                Nodes.button(context.text("asOf.show"), () -> withTyped(this::show), Css.PRIMARY),
                                Nodes.button(context.text("asOf.today"), () -> show(context.today()), "k-plain")));
        if (!context.ownAsOf().equals(context.today())) {
            LocalDate own = context.ownAsOf();
            getChildren()
                    .add(Nodes.link(context.text("asOf.own", DateWords.day(own, context.texts())), () -> show(own)));
        }
        if (!context.readOnly()) {
            getChildren().add(Nodes.link(context.text("asOf.keep"), () -> withTyped(this::keep)));
        }
        problem.setManaged(false);
    }

    Node focus() {
        return day;
    }

    /// With the day in the field, unless that is none.
    private void withTyped(Consumer<LocalDate> act) {
        LocalDate typed;
        try {
            typed = TypedFields.day(day.getText(), Reading.of(context.language()));
        } catch (InvalidValue e) {
            problem.setText(Words.invalid(e, context.texts()));
            problem.setManaged(true);
            return;
        }
        act.accept(typed);
    }

    private void show(LocalDate chosen) {
        context.showAsOf(chosen);
        close.run();
    }

    /// Shows the day, and makes it the plan's own.
    private void keep(LocalDate chosen) {
        context.roadmap().plan().ifPresent(plan -> edits.apply(Edit.change(plan, Records.with(plan, "asOf", chosen))));
        show(chosen);
    }
}
