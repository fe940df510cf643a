package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.history.ComparisonViewModel;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// An earlier state of the plan on every screen, and the way back to the plan as it is now.
class LookingBackTest extends OnWindow {
    private static final String LATER = "Et senere navn";

    private void freezeAndRename(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> {
            Workspace plan = plan();
            new ComparisonViewModel(plan.context(), plan.edits(), plan.notices(), plan.session(), plan.tasks())
                    .freeze("Sendt til bestyrelsen");
            Initiative first = initiative();
            plan.edits().apply(Edit.change(first, Records.with(first, "title", LATER)));
        });
    }

    private Initiative initiative() {
        return plan().context().roadmap().find(Initiative.class, "IN-003").orElseThrow();
    }

    private void lookBack(FxRobot robot) {
        robot.interact(() -> plan().show(Screen.HISTORY));
        robot.interact(() -> {
            ComboBox<StatePoint> points = robot.lookup("#comparison-since").query();
            points.setValue(points.getItems().getFirst());
        });
        robot.interact(() -> robot.lookup("#look-back").<Button>query().fire());
    }

    @Test
    void aFrozenStateIsShownOnEveryScreenAndCannotBeChanged(FxRobot robot) {
        freezeAndRename(robot);
        Workspace present = plan();
        lookBack(robot);
        assertThat(plan()).isNotSameAs(present);
        assertThat(initiative().title()).isNotEqualTo(LATER);
        assertThat(plan().context().readOnly()).isTrue();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> plan().show(screen));
            layOut(robot);
            assertThat(robot.lookup(".k-earlier .label").<Label>query().getText())
                    .contains("som den var", "Sendt til bestyrelsen");
        }
        assertThat(plan().commands())
                .filteredOn(c -> c.key().equals("command.edit") || c.key().equals("command.freeze"))
                .noneMatch(c -> c.enabled().get());
    }

    @Test
    void nothingOpensAFormInAnEarlierState(FxRobot robot) {
        freezeAndRename(robot);
        lookBack(robot);
        robot.interact(() -> {
            plan().edit("IN-003", "title");
            plan().toggleEditing();
        });
        layOut(robot);
        assertThat(robot.lookup(".k-inspector").tryQuery()).isPresent();
        assertThat(robot.lookup(".k-inspector .text-field").tryQuery()).isEmpty();
    }

    @Test
    void theButtonAndTheKeyLeadBackToThePlanAsItIsNow(FxRobot robot) {
        freezeAndRename(robot);
        Workspace present = plan();
        lookBack(robot);
        robot.interact(() -> robot.lookup("#present").<Button>query().fire());
        assertThat(plan()).isSameAs(present);
        assertThat(initiative().title()).isEqualTo(LATER);
        assertThat(robot.lookup(".k-earlier").tryQuery()).isEmpty();
        lookBack(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(plan()).isSameAs(present);
        robot.interact(() -> plan().edits().undo());
        assertThat(initiative().title()).isNotEqualTo(LATER);
    }

    @Test
    void aDayBeforeThePlanWasBegunIsNoEmptyPlan(FxRobot robot) {
        openDemo(robot);
        Workspace present = plan();
        robot.interact(() -> present.lookBack(new StatePoint.OnDay(LocalDate.of(1950, 1, 1))));
        assertThat(plan()).isSameAs(present);
        assertThat(robot.lookup(".k-toast .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("intet registreret"));
    }

    @Test
    void anotherLanguageIsSpokenInBothStates(FxRobot robot) {
        freezeAndRename(robot);
        lookBack(robot);
        robot.interact(() -> shell.switchLanguage());
        assertThat(robot.lookup(".k-earlier .label").<Label>query().getText()).contains("as it was");
        robot.interact(() -> robot.lookup("#present").<Button>query().fire());
        assertThat(plan().context().text("command.present")).contains("Back to");
    }
}
