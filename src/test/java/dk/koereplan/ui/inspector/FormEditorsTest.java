package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every field of the demo plan's records can be changed in the form, and nothing changes by being shown.
class FormEditorsTest extends OnStage implements FieldEditor.Sink {
    private final Map<String, Optional<Value>> typed = new HashMap<>();
    private PlanFixture fixture;
    private InspectorViewModel model;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        return new VBox();
    }

    @Override
    protected void close() {}

    @Override
    public void typed(Map<String, Optional<Value>> values) {
        typed.putAll(values);
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        throw invalid;
    }

    @Override
    public void preview(String field, String text) {}

    private FieldEditor editor(Field field) {
        return new Editors(fixture.context(), model, this).of(field);
    }

    @Test
    void everyFieldThatAFormShowsHasAnEditor(FxRobot robot) {
        robot.interact(() -> {
            for (EntityKind kind : EntityKind.values()) {
                List<? extends Entity> all = fixture.context().roadmap().all(kind.type());
                fixture.context()
                        .select(all.isEmpty() ? "" : all.getFirst().id().value());
                for (FormLayout.Section section : FormLayout.of(kind)) {
                    for (String name : section.fields()) {
                        FieldEditor editor = editor(kind.schema().field(name).orElseThrow());
                        assertThat(editor.focus().isFocusTraversable())
                                .as(kind + "." + name)
                                .isTrue();
                        editor.commitTyped();
                    }
                }
            }
        });
        assertThat(typed).isEmpty();
    }

    @Test
    void partsAreLinesAndValidityIsATime(FxRobot robot) {
        robot.interact(() -> {
            fixture.context()
                    .select(fixture.context()
                            .index()
                            .initiatives()
                            .getFirst()
                            .id()
                            .value());
            type("parts", "Første del\n\n  Anden del ");
            type("validity", "2026-2028");
            type("deliverable", "En vejledning");
        });
        assertThat(typed)
                .containsEntry(
                        "parts",
                        Optional.of(
                                new Value.Items(List.of(new Value.Text("Første del"), new Value.Text("Anden del")))))
                .containsEntry("validity", Optional.of(new Value.Text("2026/2028")))
                .containsEntry("deliverable", Optional.of(new Value.Text("En vejledning")));
    }

    private void type(String name, String text) {
        FieldEditor editor = editor(EntityKind.INITIATIVE.schema().field(name).orElseThrow());
        ((TextInputControl) editor.focus()).setText(text);
        editor.commitTyped();
    }

    @Test
    void anInitiativeIsTiedToWhatIsChosen(FxRobot robot) {
        robot.interact(() -> {
            fixture.context()
                    .select(fixture.context()
                            .index()
                            .initiatives()
                            .getFirst()
                            .id()
                            .value());
            choose(EntityKind.INITIATIVE, "linksTo", 1);
        });
        assertThat(typed.get("linksTo")).isPresent();
    }

    @Test
    void linksAreAddedOneAtATime(FxRobot robot) {
        robot.interact(() -> {
            fixture.context().select("");
            choose(EntityKind.ACTION, "after", 0);
        });
        assertThat(typed.get("after"))
                .get()
                .satisfies(v -> assertThat(((Value.Items) v).items()).hasSize(1));
    }

    @SuppressWarnings("unchecked")
    private void choose(EntityKind kind, String name, int which) {
        FieldEditor editor = editor(kind.schema().field(name).orElseThrow());
        ComboBox<ChoiceEditor.Choice> box = (ComboBox<ChoiceEditor.Choice>) editor.focus();
        List<ChoiceEditor.Choice> choices = new ArrayList<>(box.getItems());
        box.setValue(choices.get(which));
    }
}
