package dk.koereplan.ui.shell;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.theme.Theme;
import java.time.Clock;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Pictures of the screens without a window on any display. For the FX thread; tasks must run at once.
public final class ScreenSnapshots implements AutoCloseable {
    private final Clock clock;
    private final Shell shell;
    private final Scene scene;

    /// @param ports with tasks that run on the caller's thread
    /// @param width,height of every picture, in pixels
    public ScreenSnapshots(Ports ports, int width, int height, Theme theme, Language language) {
        clock = ports.clock();
        shell = new Shell(ports);
        shell.appearance().languageProperty().set(language);
        scene = new Scene(shell.root(), width, height);
        wear(theme);
    }

    /// Draws in another theme from now on.
    public void wear(Theme theme) {
        shell.appearance().themeProperty().set(theme);
        theme.apply(scene);
    }

    public Shell shell() {
        return shell;
    }

    /// The screen before any plan is open.
    public Image welcome() {
        return picture();
    }

    public void open(PlanSession session) {
        shell.enter(session, PlanContext.first(PlanIndex.of(session.roadmap()), clock));
    }

    public Image picture(Screen screen) {
        shell.workspace().orElseThrow().show(screen);
        return picture();
    }

    /// The screen after a command has been run on it.
    ///
    /// @param command the text that names it
    public Image picture(Screen screen, String command) {
        Workspace workspace = shell.workspace().orElseThrow();
        workspace.show(screen);
        settle();
        workspace.commands().stream()
                .filter(c -> c.key().equals(command))
                .findFirst()
                .orElseThrow()
                .run();
        return picture();
    }

    /// The window as it is now.
    public Image picture() {
        settle();
        return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    }

    /// Tables and lists fill themselves in a second round.
    private void settle() {
        for (int i = 0; i < 3; i++) {
            shell.root().applyCss();
            shell.root().layout();
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
