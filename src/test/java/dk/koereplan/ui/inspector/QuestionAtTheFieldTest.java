package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A field that needs something asks where it stands, and the others are saved meanwhile.
class QuestionAtTheFieldTest extends OnStage {
    private PlanFixture fixture;
    private InspectorViewModel model;
    private InspectorView view;
    private Initiative initiative;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        view = new InspectorView(fixture.context(), fixture, new Layer(), model);
        initiative = fixture.context().index().initiatives().stream()
                .filter(i -> !i.baselineEnd().isUnknown())
                .findFirst()
                .orElseThrow();
        fixture.context().select(initiative.id().value());
        return (Parent) view.node();
    }

    @Override
    protected void close() {
        view.close();
    }

    private Node box(String name, FxRobot robot) {
        return robot.lookup(".k-field").queryAll().stream()
                .filter(b -> robot.from(b).lookup(".k-field-name").queryAll().stream()
                        .anyMatch(l -> ((Label) l).getText().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String text, FxRobot robot) {
        robot.interact(() -> {
            TextField input = robot.from(box(name, robot)).lookup(".text-field").query();
            input.requestFocus();
            input.setText(text);
        });
        robot.push(KeyCode.TAB);
    }

    private Initiative now() {
        return fixture.context().index().find(Initiative.class, initiative.id()).orElseThrow();
    }

    @Test
    void theQuestionStandsUnderItsFieldWhichIsMarkedInWords(FxRobot robot) {
        robot.interact(() -> model.editingProperty().set(true));
        type("Slut i basisplanen", "31-12-2029", robot);
        Node box = box("Slut i basisplanen", robot);
        Node question = robot.from(box).lookup(".k-question").query();
        assertThat(robot.lookup(".k-question").queryAll()).hasSize(1);
        Bounds field = robot.from(box).lookup(".text-field").query().localToScene(new BoundingBox(0, 0, 1, 1));
        assertThat(question.localToScene(0, 0).getY()).isBetween(field.getMinY(), field.getMinY() + 140);
        Label held = robot.from(box).lookup(".k-held").query();
        assertThat(held.isVisible()).isTrue();
        assertThat(held.getText()).isEqualTo("Ikke gemt");
        assertThat(held.getGraphic()).isNotNull();

        type("Titel", "Et nyt navn", robot);
        assertThat(now().title()).isEqualTo("Et nyt navn");
        assertThat(now().baselineEnd()).isEqualTo(initiative.baselineEnd());

        robot.interact(() ->
                robot.from(question).lookup(".text-field").<TextField>query().requestFocus());
        robot.write("Aftalt");
        robot.push(KeyCode.ENTER);
        assertThat(now().baselineEnd()).isNotEqualTo(initiative.baselineEnd());
        assertThat(robot.lookup(".k-question").queryAll()).isEmpty();
        assertThat(held.isVisible()).isFalse();
    }

    @Test
    void aFieldCanBeLeftAsItWas(FxRobot robot) {
        robot.interact(() -> model.editingProperty().set(true));
        String before = robot.from(box("Slut i basisplanen", robot))
                .lookup(".text-field")
                .<TextField>query()
                .getText();
        type("Slut i basisplanen", "31-12-2029", robot);
        robot.interact(
                () -> robot.lookup(".k-question .hyperlink").<Hyperlink>query().fire());
        TextField input = robot.from(box("Slut i basisplanen", robot))
                .lookup(".text-field")
                .query();
        assertThat(input.getText()).isEqualTo(before);
        assertThat(model.hasDraft()).isFalse();
        assertThat(robot.lookup(".k-question").queryAll()).isEmpty();
    }
}
