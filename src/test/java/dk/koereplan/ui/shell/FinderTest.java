package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Command;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// The palette offers first what is called as somebody types.
class FinderTest extends OnWindow {
    @ParameterizedTest
    @CsvSource({
        "ny status, Ny statusrapport",
        "status, Opdatér status for perioden",
        "beslutning, Ny beslutning",
        "ny beslutning, Ny beslutning",
        "milepæl, Ny milepæl",
        "initiativ, Nyt initiativ",
        "luk, Luk planen",
        "eksport, Eksportér…",
        "sammenlign, Historik",
        "tidslinje, Tidslinje",
        "styring, Styring"
    })
    void offersTheActThatIsNamed(String typed, String first, FxRobot robot) {
        openDemo(robot);
        assertThat(found(typed)).as(typed).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"status, Ny statusrapport, Overblik", "beslutning, Nyt beslutningspunkt, Styring"})
    void whatIsMadeComesBeforeTheScreenThatListsIt(String typed, String act, String screen, FxRobot robot) {
        openDemo(robot);
        List<String> found = found(typed);
        assertThat(found).contains(act, screen);
        assertThat(found.indexOf(act)).isLessThan(found.indexOf(screen));
    }

    private List<String> found(String typed) {
        Texts texts = plan().context().texts();
        List<String> commands =
                plan().commands().stream().map(Command::key).map(texts::get).toList();
        return new Finder(plan().context(), plan().commands(), List.of())
                .find(typed, Finder.Names.NONE).stream()
                        .map(Finder.Found::name)
                        .filter(commands::contains)
                        .toList();
    }
}
