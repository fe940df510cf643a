package dk.koereplan.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private RoundViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        open(new PlanFixture(folder, Language.DANISH));
    }

    private void open(PlanFixture with) {
        fixture = with;
        model = new RoundViewModel(fixture.context(), fixture.edits(), fixture);
        model.refresh();
    }

    private Round round() {
        return model.shownProperty().get().orElseThrow().round();
    }

    private Round.Item item() {
        return model.itemProperty().get().orElseThrow();
    }

    private Round.Item missing() {
        return round().items().stream()
                .filter(i -> !i.updated() && i.subject() instanceof Initiative)
                .findFirst()
                .orElseThrow();
    }

    private StatusReport report(Round.Item of) {
        return round().items().stream()
                .filter(i -> i.id().equals(of.id()))
                .flatMap(i -> i.reported().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeInputsUpdateAnItemAndEachIsAnEditThatUndoes() {
        Round.Item item = missing();
        model.choose(item);
        int before = round().updated().size();
        String digest = Digests.content(fixture.context().roadmap());
        model.setLight(item, Rag.YELLOW);
        model.setForecast(item, "3. kvartal 2028");
        model.setSentence(item, "Leverandøren er forsinket");
        StatusReport report = report(item);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.light()).isEqualTo(Rag.YELLOW);
        assertThat(report.cause()).isEqualTo("Leverandøren er forsinket");
        assertThat(model.forecast(item())).isEqualTo("3. kvartal 2028");
        assertThat(round().updated()).hasSize(before + 1);
        for (int i = 0; i < 3; i++) {
            fixture.edits().undo();
        }
        assertThat(Digests.content(fixture.context().roadmap())).isEqualTo(digest);
    }

    @Test
    void aLightThatIsHandedInDoesNotCountBeforeTheRoundIsPublished() {
        Round.Item item = missing();
        model.setLight(item, Rag.RED);
        Initiative initiative = (Initiative) item.subject();
        assertThat(fixture.context().scope().light(initiative)).isEqualTo(item.light());
        assertThat(model.publishable().count()).isPositive();
        model.publish();
        model.refresh();
        assertThat(report(item).state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(fixture.context().scope().light(initiative).rag()).isEqualTo(Rag.RED);
        assertThat(fixture.context().scope().light(initiative).old()).isFalse();
        assertThat(model.publishable().isEmpty()).isTrue();
        assertThat(fixture.said).anyMatch(s -> s.contains("offentliggjort"));
    }

    @Test
    void whatIsSaidAfterPublicationIsANewRevision() {
        Round.Item item = missing();
        model.setLight(item, Rag.RED);
        model.publish();
        model.refresh();
        StatusReport published = report(item);
        model.setLight(item, Rag.GREEN);
        assertThat(report(item).revision()).isEqualTo(published.revision() + 1);
        assertThat(report(item).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(fixture.context()
                        .roadmap()
                        .find(StatusReport.class, published.id().value()))
                .contains(published);
    }

    @Test
    void aRegionIsAskedForItsOwnOnly() {
        int all = round().items().size();
        fixture.context().filterProperty().set(Filters.ofRegion("REG-81"));
        model.refresh();
        assertThat(round().items()).isNotEmpty().hasSizeLessThan(all);
        assertThat(model.shownProperty().get().orElseThrow().table().groups())
                .allSatisfy(group ->
                        assertThat(group.heading().orElseThrow().words()).contains("opdateret "));
    }

    @Test
    void whoAsksForTheirOwnIsAskedForNoOtherRegionsPart() {
        fixture.context().filterProperty().set(PlanFilter.EMPTY.with(new Criterion.Mine(Set.of("REG-81"), false)));
        model.refresh();
        assertThat(round().items())
                .isNotEmpty()
                .filteredOn(i -> i.subject() instanceof Rollout)
                .isNotEmpty()
                .allMatch(i -> ((Rollout) i.subject()).region().value().equals("REG-81"));
    }

    @Test
    void nextGoesToWhatIsNotUpdated() {
        Round.Item first = missing();
        model.choose(first);
        model.setLight(first, Rag.GREEN);
        model.next();
        assertThat(item().updated()).isFalse();
        assertThat(item().id()).isNotEqualTo(first.id());
    }

    @Test
    void aTimeThatCannotBeReadIsSaidAndNotSaved() {
        Round.Item item = missing();
        model.choose(item);
        String before = Digests.content(fixture.context().roadmap());
        model.setForecast(item, "snart nok");
        assertThat(model.problemProperty().get()).isNotBlank();
        assertThat(Digests.content(fixture.context().roadmap())).isEqualTo(before);
    }

    @Test
    void whatIsSaidWhileSomethingElseIsSavedGoesIntoTheSameReport() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        open(new PlanFixture(folder.resolve("slow"), Language.DANISH, tasks));
        tasks.runAll();
        Round.Item item = missing();
        model.setLight(item, Rag.YELLOW);
        model.setLight(item, Rag.GREEN);
        model.setSentence(item, "Alt går godt");
        tasks.runAll();
        List<StatusReport> reports = fixture.context().index().reportsOf(((Initiative) item.subject()).id()).stream()
                .filter(r -> r.period().equals(round().period().orElseThrow().id()))
                .toList();
        assertThat(reports).singleElement().satisfies(r -> {
            assertThat(r.light()).isEqualTo(Rag.GREEN);
            assertThat(r.cause()).isEqualTo("Alt går godt");
        });
    }

    private QueuedTasks openSlowly() throws PlanFileProblem {
        QueuedTasks tasks = new QueuedTasks();
        open(new PlanFixture(folder.resolve("slow"), Language.DANISH, tasks));
        tasks.runAll();
        return tasks;
    }

    @Test
    void afterAWriteThatFailedTheNextIsSaved() throws PlanFileProblem {
        QueuedTasks tasks = openSlowly();
        fixture.expectProblems();
        Round.Item item = missing();
        model.choose(item);
        model.setLight(item, Rag.YELLOW);
        model.setSentence(item, "Alt går godt");
        tasks.failNext();
        tasks.runAll();
        assertThat(fixture.problems).hasSize(1);
        assertThat(model.problemProperty().get()).isNotBlank();
        assertThat(report(item).cause()).isEqualTo("Alt går godt");
        model.setLight(item, Rag.YELLOW);
        tasks.runAll();
        assertThat(report(item).light()).isEqualTo(Rag.YELLOW);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsForgottenWhereSomethingNewerWas() throws PlanFileProblem {
        QueuedTasks tasks = openSlowly();
        fixture.expectProblems();
        Round.Item item = missing();
        model.choose(item);
        model.setSentence(item, "Alt går");
        model.setSentence(item, "Alt går godt");
        tasks.failNext();
        tasks.runAll();
        assertThat(report(item).cause()).isEqualTo("Alt går godt");
        assertThat(model.sentence(item())).isEqualTo("Alt går godt");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenHidesNothingThatIsTypedAfterIt() throws PlanFileProblem {
        QueuedTasks tasks = openSlowly();
        fixture.expectProblems();
        Round.Item item = missing();
        model.choose(item);
        model.setForecast(item, "3. kvartal 2028");
        model.setForecast(item, "snart nok");
        tasks.failNext();
        tasks.runAll();
        assertThat(model.forecast(item())).isEqualTo("snart nok");
    }

    @Test
    void aTimeThatCannotBeReadHoldsBackNothingElse() throws PlanFileProblem {
        QueuedTasks tasks = openSlowly();
        Round.Item item = missing();
        model.choose(item);
        model.setLight(item, Rag.YELLOW);
        model.setForecast(item, "snart nok");
        model.setSentence(item, "Alt går godt");
        tasks.runAll();
        assertThat(report(item).cause()).isEqualTo("Alt går godt");
        assertThat(model.problemProperty().get()).isNotBlank();
    }

    @Test
    void whatIsWrongStandsUntilThatFieldIsMended() {
        Round.Item item = missing();
        model.choose(item);
        model.setForecast(item, "snart nok");
        model.setSentence(item, "Alt går godt");
        assertThat(model.problemProperty().get()).isNotBlank();
        assertThat(model.holds(RoundViewModel.Part.FORECAST)).isTrue();
        assertThat(model.holds(RoundViewModel.Part.SENTENCE)).isFalse();
        model.next();
        assertThat(item().id()).isEqualTo(item.id());
        model.setForecast(item, "3. kvartal 2028");
        assertThat(model.problemProperty().get()).isEmpty();
        model.setLight(item, Rag.GREEN);
        model.next();
        assertThat(item().id()).isNotEqualTo(item.id());
    }

    private Round.Item another(Round.Item than) {
        return round().items().stream()
                .filter(i -> i.subject() instanceof Initiative && !i.id().equals(than.id()))
                .findFirst()
                .orElseThrow();
    }

    private Round.Item now(Round.Item was) {
        return round().items().stream()
                .filter(i -> i.id().equals(was.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeReadStandsThereWhenSomebodyComesBack() {
        Round.Item item = missing();
        Round.Item other = another(item);
        model.choose(item);
        String before = model.forecast(other);
        model.setForecast(item, "snart nok");
        String problem = model.problemProperty().get();
        model.choose(other);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.forecast(other)).isEqualTo(before);
        model.choose(item);
        assertThat(model.forecast(item())).isEqualTo("snart nok");
        assertThat(model.problemProperty().get()).isEqualTo(problem).isNotBlank();
        model.setForecast(item, "3. kvartal 2028");
        model.choose(other);
        model.choose(now(item));
        assertThat(model.forecast(item())).isEqualTo("3. kvartal 2028");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aSentenceThatCouldNotBeWrittenStandsThereWhenSomebodyComesBack() throws PlanFileProblem {
        QueuedTasks tasks = openSlowly();
        fixture.expectProblems();
        Round.Item item = missing();
        model.choose(item);
        model.setSentence(item, "Alt går godt");
        tasks.failNext();
        tasks.runAll();
        model.choose(another(item));
        model.choose(item);
        assertThat(model.sentence(item())).isEqualTo("Alt går godt");
        assertThat(model.problemProperty().get()).isNotBlank();
        model.setSentence(item, "Alt går godt");
        tasks.runAll();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(report(item).cause()).isEqualTo("Alt går godt");
    }
}
