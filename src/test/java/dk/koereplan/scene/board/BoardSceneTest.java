package dk.koereplan.scene.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        Scene scene = BoardScene.of(model, BoardViewport.of(width, 720), BoardHand.EMPTY, FONT);
        assertThat(Shapes.overlaps(scene)).isEmpty();
        assertThat(Shapes.overlaps(BoardPages.of(model, 1047, head(model), FONT)))
                .isEmpty();
    }

    @Test
    void theWholeColumnTakesWhatIsDropped() {
        BoardModel model = model("demo", Language.DANISH);
        var view = BoardViewport.of(1280, 720).leftAt(300);
        BoardGeometry geometry = BoardGeometry.of(model, view);
        for (BoardGeometry.Column column : geometry.columns()) {
            assertThat(geometry.columnAt(column.bounds().centreX())).contains(column.key());
            assertThat(geometry.columnAt(column.bounds().x() + 1)).contains(column.key());
        }
        assertThat(geometry.columns())
                .extracting(BoardGeometry.Column::key)
                .isEqualTo(model.keys())
                .doesNotContain(ColumnKey.of(Phase.COMING));
    }

    @Test
    void theCostOfAWindowDoesNotGrowWithThePlan() {
        BoardModel model = model("10000", Language.DANISH);
        assertThat(model.count(ColumnKey.of(Phase.IN_PROGRESS))).isGreaterThan(1000);
        BoardViewport view = BoardViewport.of(1280, 720);
        for (double top : new double[] {0, 5000, 1e9}) {
            view = view.topAt(model.keys(), top);
            Scene scene = BoardScene.of(model, BoardGeometry.within(model, view), BoardHand.EMPTY, FONT);
            assertThat(cards(scene)).hasSizeBetween(20, 7 * model.keys().size());
            assertThat(Shapes.of(scene)).hasSizeLessThan(1000);
        }
    }

    @Test
    void theLastCardOfALongColumnIsReached() {
        BoardModel model = model("3000", Language.DANISH);
        var last = new BoardSpot(ColumnKey.of(Phase.IN_PROGRESS), model.count(ColumnKey.of(Phase.IN_PROGRESS)) - 1);
        BoardViewport view =
                BoardGeometry.of(model, BoardViewport.of(1280, 720)).revealing(last);
        BoardGeometry geometry = BoardGeometry.of(model, view);
        assertThat(geometry.isSeen(last)).isTrue();
        String id = model.at(last).id().value();
        assertThat(cards(BoardScene.of(model, view, BoardHand.EMPTY, FONT))).contains(id);
        assertThat(geometry.card(last).bottom()).isLessThanOrEqualTo(720);
        assertThat(view.top(ColumnKey.of(Phase.PROPOSED))).isZero();
    }

    /// Cards as wide on the screen as on paper: else one shortens a word that the other has room for.
    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "60"})
    void screenAndPaperSayTheSame(String plan) {
        BoardModel model = model(plan, Language.DANISH);
        long empty = model.keys().stream().filter(model::isEmpty).count();
        long filled = model.keys().size() - empty;
        BoardViewport view = BoardViewport.of(
                316 * filled + 92 * empty + 24 + 8 * (model.keys().size() - 1), 20_000);
        Map<String, List<String>> screen = words(BoardScene.of(model, view, BoardHand.EMPTY, FONT));
        Map<String, List<String>> paper = words(BoardPages.of(model, 332, head(model), FONT));
        assertThat(screen).hasSize(model.scope().initiatives().size()).isEqualTo(paper);
        assertThat(screen.values()).allSatisfy(words -> assertThat(words).hasSizeGreaterThan(4));
    }

    /// What each card says, first to a screen reader and then line by line.
    private static Map<String, List<String>> words(Scene scene) {
        Map<String, List<String>> words = new TreeMap<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            var tag = seen.shape().tag();
            if (tag != null && tag.recordId().isPresent()) {
                List<String> card = words.computeIfAbsent(tag.id(), id -> new ArrayList<>(List.of(tag.text())));
                if (seen.shape() instanceof Text text) {
                    card.add(text.text());
                }
            }
        }
        return words;
    }

    @Test
    void theTreeHasARowForEachColumnAndCardInTheOrderOfTheBoard() {
        BoardModel model = model("demo", Language.DANISH);
        var outline = new BoardOutline(model);
        int row = 1;
        for (int i = 0; i < model.keys().size(); i++) {
            ColumnKey state = model.keys().get(i);
            assertThat(outline.child(0, i)).isEqualTo(row);
            assertThat(outline.entry(row).tag().id()).isEqualTo(state.id());
            assertThat(outline.rowOf(outline.entry(row).tag())).hasValue(row);
            for (int place = 0; place < model.count(state); place++) {
                int card = outline.child(row, place);
                assertThat(outline.entry(card).parent()).isEqualTo(row);
                assertThat(outline.entry(card).tag().id())
                        .isEqualTo(model.at(state, place).id().value());
                assertThat(outline.rowOf(outline.entry(card).tag())).hasValue(card);
            }
            row += 1 + model.count(state);
        }
        assertThat(outline.size()).isEqualTo(row);
    }

    static Stream<Arguments> settings() {
        return Stream.of("sources", "demo", "60", "empty")
                .flatMap(plan -> Stream.of(ColumnField.values())
                        .flatMap(columns -> Stream.concat(Stream.of((LaneField) null), BoardSetting.LANES.stream())
                                .map(lanes -> Arguments.of(plan, columns, lanes))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void howeverItIsLaidOutEveryInitiativeHasOneCard(String plan, ColumnField columns, @Nullable LaneField lanes) {
        Scope scope = Plans.scope(Plans.named(plan));
        for (CardSize size : CardSize.values()) {
            BoardModel model = BoardModel.of(scope, new BoardSetting(columns, lanes, size), Texts.in(Language.DANISH));
            List<String> all =
                    scope.initiatives().stream().map(i -> i.id().value()).toList();
            Scene whole = BoardScene.whole(model, 1600, head(model), FONT);
            Scene pages = BoardPages.of(model, 1047, head(model), FONT);
            assertThat(cards(whole)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(cards(pages)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(Shapes.overlaps(whole)).isEmpty();
            assertThat(Shapes.overlaps(pages)).isEmpty();
        }
    }

    @Test
    void anyPointOfALaneTakesWhatIsDropped() {
        BoardModel model = BoardModel.of(
                Plans.scope(Plans.named("demo")),
                BoardSetting.PLAIN.lanes(LaneField.PROFESSION),
                Texts.in(Language.DANISH));
        BoardGeometry geometry = BoardGeometry.of(model, BoardViewport.of(1280, 720));
        for (ColumnKey column : model.keys()) {
            for (int lane = 0; lane < model.laneCount(); lane++) {
                Bounds cell = geometry.cell(new BoardCell(column, lane));
                for (double y : new double[] {cell.y() + 1, cell.centreY(), cell.bottom() - 1}) {
                    assertThat(geometry.cellAt(cell.centreX(), y)).contains(new BoardCell(column, lane));
                }
            }
            for (int place = 0; place < model.count(column); place++) {
                BoardSpot spot = new BoardSpot(column, place);
                Bounds card = geometry.card(spot);
                assertThat(geometry.cellAt(card.centreX(), card.centreY())).contains(model.cell(spot));
                assertThat(geometry.nearest(column, card.centreY())).isEqualTo(spot);
            }
        }
    }

    @Test
    void theCostOfAWindowWithLanesDoesNotGrowWithThePlan() {
        BoardModel model = BoardModel.of(
                Plans.scope(Plans.named("3000")), BoardSetting.PLAIN.lanes(LaneField.OWNER), Texts.in(Language.DANISH));
        BoardGeometry start = BoardGeometry.of(model, BoardViewport.of(1280, 720));
        for (double top : new double[] {0, 5000, 1e9}) {
            BoardViewport view =
                    start.scrolled(BoardViewport.of(1280, 720), model.keys().getFirst(), top);
            Scene scene = BoardScene.of(model, view, BoardHand.EMPTY, FONT);
            assertThat(cards(scene)).hasSizeBetween(1, 7 * model.keys().size());
            assertThat(Shapes.of(scene)).hasSizeLessThan(1000);
        }
    }
}
