package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every colour that a style sheet looks up is there, in both themes and on every screen.
@ExtendWith(ApplicationExtension.class)
class StyleSheetTest {
    @TempDir
    Path folder;

    private final Logger css = (Logger) LoggerFactory.getLogger("javafx.css");
    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();

    @BeforeEach
    void listen() {
        warnings.start();
        css.setLevel(Level.WARN);
        css.addAppender(warnings);
    }

    @AfterEach
    void deafen() {
        css.detachAppender(warnings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noScreenCausesAWarning(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            try (var pictures = new ScreenSnapshots(TestPorts.in(folder), 1280, 720, theme, Language.DANISH)) {
                pictures.welcome();
                pictures.shell().sample(Sample.DEMO.key());
                var plan = pictures.shell().workspace().orElseThrow();
                plan.context()
                        .select(plan.context()
                                .index()
                                .initiatives()
                                .getFirst()
                                .id()
                                .value());
                for (Screen screen : Screen.values()) {
                    assertThat(pictures.picture(screen).getWidth()).isEqualTo(1280);
                }
            }
        });
        List<String> said = warnings.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .distinct()
                .toList();
        assertThat(said).isEmpty();
    }
}
