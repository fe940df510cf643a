package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is written is what was tried last.
class ManyCardTest extends OnStage {
    private final QueuedTasks tasks = new QueuedTasks();
    private PlanFixture fixture;
    private ManyCard card;
    private ComboBox<?> fields;
    private Button change;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        List<Entity> records =
                new ArrayList<>(fixture.context().index().initiatives().subList(0, 4));
        fixture.context().select(records.getFirst().id().value());
        InspectorViewModel model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        card = new ManyCard(fixture.context(), model, fixture.edits(), records, () -> {});
        fields = (ComboBox<?>) card.focus();
        change = (Button) card.lookup(".k-primary");
        return new VBox(card);
    }

    @Override
    protected void close() {}

    private void type(String note) {
        card.typed(Map.of("note", Optional.of(new Value.Text(note))));
    }

    private static <T> void choose(ComboBox<T> fields, String name) {
        T field = fields.getItems().stream()
                .filter(f -> ((Field) f).name().equals(name))
                .findFirst()
                .orElseThrow();
        fields.setValue(field);
    }

    private List<String> notes() {
        return fixture.context().roadmap().all(Initiative.class).stream()
                .flatMap(i -> Optional.ofNullable(i.note()).stream())
                .toList();
    }

    @Test
    void aValueIsNotWrittenBeforeItHasBeenTried(FxRobot robot) {
        robot.interact(() -> {
            choose(fields, "note");
            type("Den ene");
            tasks.runAll();
            assertThat(change.isDisabled()).isFalse();
            type("Den anden");
            change.fire();
            tasks.runAll();
            assertThat(notes()).doesNotContain("Den ene", "Den anden");
            change.fire();
            tasks.runAll();
            assertThat(notes()).contains("Den anden").doesNotContain("Den ene");
        });
    }

    @Test
    void whatWasTriedForAnotherFieldIsNotWritten(FxRobot robot) {
        robot.interact(() -> {
            choose(fields, "note");
            type("Den ene");
            choose(fields, "title");
            assertThat(change.isDisabled()).isTrue();
            tasks.runAll();
            change.fire();
            tasks.runAll();
            assertThat(notes()).doesNotContain("Den ene");
        });
    }

    @Test
    void whatCannotBeReadIsNotOvertakenByWhatWasTriedBefore(FxRobot robot) {
        robot.interact(() -> {
            choose(fields, "end");
            card.typed(Map.of("end", Optional.of(new Value.Text("2031"))));
            card.cannotRead("end", new InvalidValue("when.form", "snart nok"));
            tasks.runAll();
            assertThat(change.isDisabled()).isTrue();
        });
    }

    /// The record that would be made would be chosen in one row only.
    @Test
    void nothingIsBegunFromAFieldOfMany(FxRobot robot) {
        robot.interact(() -> {
            List<String> lists = new ArrayList<>();
            for (int i = 0; i < fields.getItems().size(); i++) {
                fields.getSelectionModel().select(i);
                for (Node node : card.lookupAll(".combo-box")) {
                    if (node != fields && node instanceof ComboBox<?> box) {
                        lists.add(String.valueOf(fields.getValue()));
                        assertThat(box.getItems())
                                .allMatch(item ->
                                        ((ChoiceEditor.Choice) item).begin().isEmpty());
                    }
                }
            }
            assertThat(lists).hasSizeGreaterThan(2);
        });
    }
}
