package dk.koereplan.scene.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.BundledFont;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyOnCardsTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);

    /// The widths of the board in windows of 1280 and 1440, and of a printed page.
    @ParameterizedTest
    @ValueSource(doubles = {1047, 1208, 1368})
    void sharesThatAreSecuredAreNotCut(double width) {
        var scope = Plans.scope(Plans.named("demo"));
        PageHead head = PageHead.of(scope, "Tavle", DANISH);
        Scene board = BoardScene.whole(BoardModel.of(scope, DANISH), width, head, new BundledFont());
        List<String> lines = Shapes.texts(board).stream().map(Text::text).toList();
        assertThat(lines).filteredOn(line -> line.contains("delvist")).isNotEmpty();
        assertThat(lines)
                .filteredOn(line -> line.matches(".*(sikret|mio\\.|kr\\.).*"))
                .noneMatch(line -> line.endsWith("…"));
    }
}
