package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.ui.board.BoardViewModel;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.initiatives.InitiativesViewModel;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.timeline.card.InitiativeCard;
import dk.koereplan.words.PhaseWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The initiatives of an agreement for 2015, on days before it applies, on its first day and after.
class ComingTest {
    private static final String AGREEMENT = "Regionsaftalen for 2015";
    private final Texts da = Texts.in(Language.DANISH);

    @TempDir
    private Path folder;

    private PlanFixture fixture(String day) throws PlanFileProblem {
        var demo = new PlanFixture(folder, Language.DANISH);
        var fixture = new PlanFixture(demo.session(), PlanIndex.of(Plans.sources()), TestPorts.in(folder));
        fixture.context().showAsOf(LocalDate.parse(day));
        return fixture;
    }

    private static AsOf asOf(String day) {
        return AsOf.endOf(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"2012-02-01, true", "2014-12-31, true", "2015-01-01, false", "2015-06-30, false", "2016-01-01, false"})
    void everySurfaceSaysAlikeWhetherTheyAreComing(String day, boolean coming) throws PlanFileProblem {
        PlanContext context = fixture(day).context();
        Scope scope = context.scope();
        assertThat(scope.initiatives()).hasSize(10);
        BoardModel board = BoardModel.of(scope, da);
        LaneRule lanes = LaneRule.of(LaneField.STATE, scope, da);
        Table<Initiative> table = new InitiativesViewModel(context).table().get();
        List<String> boardScene = said(new Material(request(day, View.BOARD))
                .picture(new BundledFont())
                .scene());
        Overview overview = Overview.of(scope.index(), PlanFilter.EMPTY, scope.asOf());
        for (Initiative initiative : scope.initiatives()) {
            Phase phase = scope.facts().of(initiative).phase();
            String word = PhaseWords.of(phase, da);
            String id = initiative.id().value();
            assertThat(phase == Phase.COMING).as(id).isEqualTo(coming);
            assertThat(coming ? Optional.empty() : Optional.of(initiative.state()))
                    .isEqualTo(phase.state());
            assertThat(board.spot(id).orElseThrow().column()).isEqualTo(ColumnKey.of(phase));
            assertThat(lanes.lanes().get(lanes.of(initiative)[0]).title()).isEqualTo(word);
            assertThat(table.column("field.state").of(initiative).words()).isEqualTo(word);
            assertThat(InitiativeCard.of(context, initiative, null).lines().kind())
                    .contains(word);
            assertThat(boardScene)
                    .anyMatch(s -> s.startsWith(initiative.title() + ", " + PhaseWords.inline(phase, da)));
            assertThat(overview.phase(phase).ids()).contains(id);
            assertThat(shown(scope, Set.of(phase))).contains(initiative);
            assertThat(shown(scope, Set.of(Phase.AGREED, Phase.IN_PROGRESS)).contains(initiative))
                    .isEqualTo(!coming);
        }
        assertThat(boardScene.stream().anyMatch(s -> s.startsWith("Kommende"))).isEqualTo(coming);
        assertThat(board.has(ColumnKey.of(Phase.COMING))).isEqualTo(coming);
    }

    private static List<Initiative> shown(Scope scope, Set<Phase> phases) {
        return Scope.of(scope.facts(), Filters.with(PlanFilter.EMPTY, FilterAspect.PHASE, phases))
                .initiatives();
    }

    @ParameterizedTest
    @CsvSource({"2012-02-01, 10 kommende indsatser", "2015-01-01, 10 indsatser", "2016-01-01, 10 indsatser"})
    void theyAreCountedAndGroupedUnderTheirAgreement(String day, String count) throws PlanFileProblem {
        PlanContext context = fixture(day).context();
        String words = AGREEMENT + " · " + count + ", én om praksissektoren";
        assertThat(said(new Material(request(day, View.DASHBOARD))
                        .picture(new BundledFont())
                        .scene()))
                .contains(words)
                .noneMatch(s -> s.contains("10 initiativer"));
        LaneRule tracks = LaneRule.of(LaneField.TRACK, context.scope(), da);
        assertThat(context.scope().initiatives())
                .extracting(i -> tracks.lanes().get(tracks.of(i)[0]))
                .extracting(LaneKey::title)
                .containsOnly(AGREEMENT);
        assertThat(new InitiativesViewModel(context).table().get().groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.heading().orElseThrow().words()).isEqualTo(AGREEMENT);
                    assertThat(group.rows()).hasSize(10);
                });
    }

    @Test
    void onTheBoardOnlyTheDayMovesWhatIsComing() throws PlanFileProblem {
        PlanFixture fixture = fixture("2012-02-01");
        BoardViewModel model =
                new BoardViewModel(fixture.context(), fixture.edits(), fixture, fixture.tasks(), new PassingMemory());
        List<String> refused = new ArrayList<>();
        model.hand()
                .move(
                        "INI-3",
                        InitiativeState.PLANNED,
                        no -> no.move().against().forEach(reason -> refused.add(reason.words())));
        assertThat(fixture.said).isEmpty();
        assertThat(refused).singleElement().satisfies(said -> assertThat(said).contains("kommende", AGREEMENT, "2015"));
        fixture.context().showAsOf(LocalDate.parse("2015-01-01"));
        model.refresh();
        assertThat(model.model().has(ColumnKey.of(Phase.COMING))).isFalse();
        assertThat(model.model().spot("INI-3").orElseThrow().column()).isEqualTo(ColumnKey.of(Phase.IN_PROGRESS));
    }

    private static ExportRequest request(String day, View view) {
        return Requests.of(Plans.sources(), asOf(day), view, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH);
    }

    private static List<String> said(Scene scene) {
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .flatMap(shape -> {
                    Tag tag = shape.tag();
                    return Stream.of(tag == null ? "" : tag.text(), shape instanceof Text text ? text.text() : "");
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toList());
    }
}
