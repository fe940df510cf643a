package dk.koereplan.ui.shell;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.theme.Theme;
import javafx.scene.Parent;
import org.testfx.api.FxRobot;

/// A test of the whole window, in Danish and in the light theme, with plans in a folder of its own.
abstract class OnWindow extends OnStage {
    protected Ports ports;
    protected Shell shell;

    @Override
    protected Parent content() {
        ports = TestPorts.in(folder);
        shell = new Shell(ports);
        shell.appearance().languageProperty().set(Language.DANISH);
        shell.appearance().themeProperty().set(Theme.LIGHT);
        return shell.root();
    }

    @Override
    protected void close() {
        shell.close();
    }

    /// The plan that is open.
    protected Workspace plan() {
        return shell.workspace().orElseThrow();
    }

    protected void openDemo(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
    }

    protected void layOut(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                shell.root().applyCss();
                shell.root().layout();
            }
        });
    }
}
