package dk.koereplan.scene.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.BundledFont;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardSceneTest {
    private static final BundledFont FONT = new BundledFont();

    private static BoardModel model(String plan, Language language) {
        return BoardModel.of(Plans.scope(Plans.named(plan)), Texts.in(language));
    }

    private static PageHead head(BoardModel model) {
        return PageHead.of(model.scope(), "Tavle", model.texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "60", "empty"})
    void everyInitiativeHasOneCard(String plan) {
        BoardModel model = model(plan, Language.DANISH);
        List<String> all =
                model.scope().initiatives().stream().map(i -> i.id().value()).toList();
        assertThat(cards(BoardScene.whole(model, 1600, head(model), FONT))).containsExactlyInAnyOrderElementsOf(all);
        assertThat(cards(BoardPages.of(model, 1047, head(model), FONT))).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> cards(Scene scene) {
        return scene.tagged().stream()
                .map(Placed::tag)
                .filter(tag -> tag.kind().equals("initiative"))
                .map(tag -> tag.id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"demo, da, 1280", "demo, en, 1920", "sources, da, 1280", "60, en, 1280", "empty, da, 1280"})
    void noTextLiesOnAnother(String plan, String language, double width) {
        BoardModel model = model(plan, Language.of(language));
        Scene scene = BoardScene.of(model, BoardViewport.of(width, 720), Marked.NOTHING, null, FONT);
        assertThat(Shapes.overlaps(scene)).isEmpty();
        assertThat(Shapes.overlaps(BoardPages.of(model, 1047, head(model), FONT)))
                .isEmpty();
    }

    @Test
    void theWholeColumnTakesWhatIsDropped() {
        BoardModel model = model("demo", Language.DANISH);
        var view = BoardViewport.of(1280, 720).moved(300, 120);
        BoardGeometry geometry = BoardGeometry.of(model, view);
        for (BoardGeometry.Column column : geometry.columns()) {
            assertThat(geometry.columnAt(column.bounds().centreX())).contains(column.state());
            assertThat(geometry.columnAt(column.bounds().x() + 1)).contains(column.state());
        }
        assertThat(geometry.columns())
                .extracting(BoardGeometry.Column::state)
                .containsExactly(InitiativeState.values());
    }

    @Test
    void theCostOfAWindowDoesNotGrowWithThePlan() {
        BoardModel model = model("3000", Language.DANISH);
        Scene scene = BoardScene.of(model, BoardViewport.of(1280, 720).moved(0, 5000), Marked.NOTHING, null, FONT);
        assertThat(Shapes.of(scene)).hasSizeLessThan(1500);
    }
}
