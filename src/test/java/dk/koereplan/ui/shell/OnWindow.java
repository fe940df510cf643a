package dk.koereplan.ui.shell;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.theme.Theme;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// A test of the whole window, in Danish and in the light theme, with plans in a folder of its own.
abstract class OnWindow extends OnStage {
    protected Ports ports;
    protected Shell shell;
    private @Nullable Node behind;

    @Override
    protected Parent content() {
        ports = TestPorts.in(folder);
        shell = new Shell(ports);
        shell.appearance().languageProperty().set(Language.DANISH);
        shell.appearance().themeProperty().set(Theme.LIGHT);
        shell.root()
                .sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> behind = onLayer(owner) ? behind : owner);
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

    private static boolean onLayer(@Nullable Node node) {
        return node != null && (node instanceof Layer || onLayer(node.getParent()));
    }

    /// Where the keyboard was before it came to what lies over the window.
    @Nullable
    Node before() {
        return behind;
    }

    /// The first initiative of it.
    String first() {
        return plan().context().index().initiatives().getFirst().id().value();
    }

    /// For files of the test.
    Path folder() {
        return folder;
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
