package dk.koereplan.ui.shell;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Chooses the day that every status is computed for.
final class AsOfCard extends VBox {
    private final Desk desk;
    private final Runnable close;
    private final TextField day = new TextField();
    private final Label problem = Nodes.paragraph("", Css.DANGER);

    AsOfCard(Desk desk, Runnable close) {
        this.desk = desk;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(300);
        day.setText(DateWords.day(desk.context().asOf().day(), desk.texts()));
        day.setAccessibleText(desk.text("field.asOf"));
        day.setOnAction(event -> typed());
        getChildren()
                .addAll(
                        Nodes.label(desk.text("asOf.title"), Css.HEADING),
                        Nodes.paragraph(desk.text("asOf.explain"), Css.SECONDARY),
                        day,
                        problem,
                        Nodes.row(
                                8,
                                Nodes.button(desk.text("asOf.show"), this::typed, Css.PRIMARY),
                                Nodes.button(
                                        desk.text("asOf.today"),
                                        () -> show(desk.context().today()),
                                        "k-plain")));
        if (!desk.context().ownAsOf().equals(desk.context().today())) {
            LocalDate own = desk.context().ownAsOf();
            getChildren().add(Nodes.link(desk.text("asOf.own", DateWords.day(own, desk.texts())), () -> show(own)));
        }
        if (!desk.context().readOnly()) {
            getChildren().add(Nodes.link(desk.text("asOf.keep"), this::keep));
        }
        problem.setManaged(false);
    }

    Node focus() {
        return day;
    }

    private void typed() {
        try {
            show(read());
        } catch (InvalidValue e) {
            problem.setText(Words.invalid(e, desk.texts()));
            problem.setManaged(true);
        }
    }

    private LocalDate read() {
        When when = WhenWords.read(day.getText(), desk.texts().language());
        InvalidValue.unless(when instanceof When.Day, "type.date", day.getText());
        return when.interval().first().orElseThrow();
    }

    private void show(LocalDate chosen) {
        desk.context().showAsOf(chosen);
        close.run();
    }

    /// Makes the day the plan's own.
    private void keep() {
        LocalDate chosen = desk.context().asOf().day();
        desk.context()
                .roadmap()
                .plan()
                .ifPresent(
                        plan -> desk.edits().apply(Edit.change(plan, Records.with(plan, "asOf", chosen))));
        close.run();
    }
}
