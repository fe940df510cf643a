package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.common.QueuedTasks;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is typed and not left yet is written before the plan file closes.
@ExtendWith(ApplicationExtension.class)
class LeavingTest {
    private static final String TYPED = "Skrevet til sidst";

    @TempDir
    static Path folder;

    private final QueuedTasks tasks = new QueuedTasks();
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        shell = new Shell(TestPorts.in(folder, tasks));
        shell.show(primary);
    }

    private PlanSession typeATitle(FxRobot robot) {
        robot.interact(() -> {
            shell.sample(Sample.DEMO.key());
            tasks.runAll();
        });
        PlanSession session = shell.workspace().orElseThrow().session();
        Initiative first = session.roadmap().all(Initiative.class).getFirst();
        robot.interact(() -> shell.workspace().orElseThrow().edit(first.id().value(), "title"));
        robot.interact(() -> {
            TextField title = robot.lookup(".k-form .text-field").query();
            title.requestFocus();
            title.setText(TYPED);
        });
        return session;
    }

    /// The last task is the one that closes the file.
    private void assertWrittenBeforeTheClose(PlanSession session, FxRobot robot) {
        robot.interact(() -> tasks.runAllBut(1));
        assertThat(session.roadmap().all(Initiative.class))
                .extracting(Initiative::title)
                .contains(TYPED);
        robot.interact(tasks::runAll);
    }

    @Test
    void closingThePlanWritesTheFieldThatIsBeingTyped(FxRobot robot) {
        PlanSession session = typeATitle(robot);
        robot.interact(shell::close);
        assertWrittenBeforeTheClose(session, robot);
    }

    @Test
    void closingTheWindowWritesTheFieldThatIsBeingTyped(FxRobot robot) {
        PlanSession session = typeATitle(robot);
        robot.interact(stage::hide);
        assertWrittenBeforeTheClose(session, robot);
    }

    @Test
    void openingAnotherPlanWritesTheFieldThatIsBeingTyped(FxRobot robot) {
        PlanSession session = typeATitle(robot);
        robot.interact(() -> {
            shell.create("En anden plan");
            tasks.runAll();
        });
        assertThat(shell.workspace().orElseThrow().session()).isNotSameAs(session);
        assertThat(session.roadmap().all(Initiative.class))
                .extracting(Initiative::title)
                .contains(TYPED);
    }
}
