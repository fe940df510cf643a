package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.control.Layer;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A screen that is closed is forgotten by everything that lives longer.
@ExtendWith(ApplicationExtension.class)
class ScreenLeakTest {
    @TempDir
    Path folder;

    private Shell shell;
    private WeakReference<ScreenView> view;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void collectsTheClosedView(Screen screen, FxRobot robot) throws InterruptedException {
        robot.interact(() -> {
            shell = new Shell(TestPorts.in(folder));
            shell.sample(Sample.DEMO.key());
            openAndClose(screen);
        });
        for (int i = 0; i < 50 && view.get() != null; i++) {
            System.gc();
            robot.interact(() -> {});
            Thread.onSpinWait();
        }
        assertThat(view.get()).isNull();
        assertThat(shell.workspace()).isPresent();
    }

    private void openAndClose(Screen screen) {
        Layer layer = new Layer();
        ScreenView open = new Screens(shell.workspace().orElseThrow(), layer, new PassingMemory()).open(screen);
        StackPane root = new StackPane(open.node(), layer);
        Scene scene = new Scene(root, 1000, 800);
        shell.appearance().theme().apply(scene);
        root.applyCss();
        root.layout();
        root.getChildren().clear();
        open.close();
        view = new WeakReference<>(open);
    }
}
