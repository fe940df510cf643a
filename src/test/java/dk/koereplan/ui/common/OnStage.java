package dk.koereplan.ui.common;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test that works what it shows in a window by mouse and key. The window has opened before each test begins.
@ExtendWith(ApplicationExtension.class)
public abstract class OnStage {
    @TempDir
    protected Path folder;

    protected Stage stage;

    /// What the window shows; made on the thread of the toolkit.
    protected abstract Parent content() throws Exception;

    /// Lets go of it, on the thread of the toolkit.
    protected abstract void close();

    @BeforeEach
    void showStage(FxRobot robot) {
        stage = FxToolkit.toolkitContext().getRegisteredStage();
        robot.interact(() -> {
            stage.setScene(new Scene(content(), 1000, 900));
            stage.show();
            return stage;
        });
    }

    @AfterEach
    void closeStage(FxRobot robot) {
        robot.interact(this::close);
    }
}
