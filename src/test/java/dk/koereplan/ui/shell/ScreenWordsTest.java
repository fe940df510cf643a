package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.DanishSentences;
import dk.koereplan.ui.common.Screen;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// In Danish the window says nothing in English and nothing in code: on every screen, and of a record of every kind
/// beside it.
class ScreenWordsTest extends OnWindow {
    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyScreenSpeaksDanish(Sample sample, FxRobot robot) {
        robot.interact(() -> shell.sample(sample.key()));
        Workspace workspace = shell.workspace().orElseThrow();
        Roadmap roadmap = workspace.context().roadmap();
        Set<String> shown = new TreeSet<>();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> workspace.show(screen));
            shown.addAll(said(robot));
        }
        for (EntityKind kind : EntityKind.values()) {
            roadmap.table(kind).values().stream()
                    .filter(held -> held.entity() != null)
                    .findFirst()
                    .ifPresent(held -> {
                        robot.interact(() -> workspace.context().select(held.id()));
                        shown.addAll(said(robot));
                    });
        }
        assertThat(shown).hasSizeGreaterThan(200);
        DanishSentences.about(roadmap).check(shown);
    }

    private Set<String> said(FxRobot robot) {
        Set<String> words = new TreeSet<>();
        robot.interact(() -> {
            shell.root().applyCss();
            shell.root().layout();
            words.addAll(ShownWords.of(shell.root()));
        });
        return words;
    }
}
