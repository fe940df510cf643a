package dk.koereplan.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.comparison.Aspect;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a comparison says is what the log has between the two states: no more and no less.
class PlanComparisonTest {
    private static final AsOf DAY = AsOf.endOf(LocalDate.of(2026, 11, 21));
    private static final Provenance ENTERED = new Provenance.Entered("arbejdsgruppen");
    private PlanSession session;

    @BeforeEach
    void openTheDemo() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        Demo.load(new PlanSession(file, "arbejdsgruppen"));
        session = new PlanSession(file, "sekretariatet");
    }

    @Test
    void nothingDiffersFromItself() throws PlanFileProblem {
        assertThat(since(now()).comparison().differences()).isEmpty();
    }

    @Test
    void tellsWhatWasMovedHowFarByWhomAndWhy() throws PlanFileProblem {
        PlanState before = now();
        Milestone moved = session.roadmap().find(Milestone.class, "IN-003-M1").orElseThrow();
        LocalDate was = moved.forecast().interval().last().orElseThrow();
        done(Edit.change(moved, Records.with(moved, "forecast", When.day(was.plusDays(12))))
                .because("leverandøren er forsinket"));
        PlanComparison compared = since(before);
        PlanDifference.Changed change = changed(compared);
        assertThat(change.aspect()).isEqualTo(Aspect.TIME);
        assertThat(change.days()).isEqualTo(12);
        Txn cause = compared.cause(change).orElseThrow();
        assertThat(cause.member()).isEqualTo("sekretariatet");
        assertThat(cause.body().reason()).isEqualTo("leverandøren er forsinket");
    }

    @Test
    void whatIsChangedAndChangedBackDoesNotDiffer() throws PlanFileProblem {
        PlanState before = now();
        done(change("IN-003", "title", "Et andet navn"));
        done(change("IN-003", "title", before.roadmap().titleOf("IN-003")));
        assertThat(since(before).comparison().isEmpty()).isTrue();
    }

    @Test
    void deletedRecordsAppearWithWhatTheyWere() throws PlanFileProblem {
        PlanState before = now();
        done(Edit.of(new Edit.Step.Remove("IN-003")));
        assertThat(since(before).comparison().differences())
                .filteredOn(d -> d.id().equals("IN-003"))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone).isInstanceOf(PlanDifference.Removed.class);
                    assertThat(gone.record().title()).isEqualTo(before.roadmap().titleOf("IN-003"));
                });
    }

    @Test
    void aRegionsComparisonHasOnlyWhatConcernsIt() throws PlanFileProblem {
        PlanState before = now();
        List<Initiative> all = session.roadmap().all(Initiative.class);
        for (Initiative initiative : all) {
            done(change(initiative.id().value(), "note", "set på"));
        }
        PlanFilter north = Filters.ofRegion("REG-81");
        PlanComparison compared = PlanComparison.of(before, now(), session.file(), north);
        assertThat(compared.comparison().differences())
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .hasSameSizeAs(Scope.of(compared.after(), north, DAY).initiatives());
    }

    @Test
    void aFrozenStateIsGivenBackToTheLetter() throws PlanFileProblem {
        PlanState before = now();
        done(Freezing.of(session.file(), "B-1", "godkendt af bestyrelsen", LocalDate.of(2026, 11, 21), null, ENTERED));
        done(change("IN-003", "title", "Et andet navn"));
        Baseline frozen = session.roadmap().find(Baseline.class, "B-1").orElseThrow();
        PlanState state = PlanState.frozen(session.file(), frozen).orElseThrow();
        assertThat(state.roadmap()).isEqualTo(before.roadmap());
        assertThat(Freezing.isWhatWasFrozen(frozen, state.roadmap())).isTrue();
        assertThat(Freezing.isWhatWasFrozen(frozen, session.roadmap())).isFalse();
        assertThat(since(state).comparison().differences())
                .extracting(PlanDifference::id)
                .containsExactly("IN-003");
    }

    @Test
    void aBaselineThatWasOnlyWrittenDownOrLiesBeyondTheLogHasNoState() throws PlanFileProblem {
        MemoryPlanFile other = new MemoryPlanFile("other");
        Demo.load(new PlanSession(other, "arbejdsgruppen"));
        done(Freezing.of(other, "B-1", "en anden kopis", LocalDate.of(2026, 11, 21), null, ENTERED));
        Baseline frozen = session.roadmap().find(Baseline.class, "B-1").orElseThrow();
        assertThat(PlanState.frozen(session.file(), frozen)).isEmpty();
        Baseline written = Records.with(frozen, "logPosition", "protokol af 12-04-2012");
        assertThat(PlanState.frozen(session.file(), written)).isEmpty();
    }

    /// From the log alone: the field groups that it touches, and whose values differ at the two ends.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsEqualTheLogBetweenTwoRandomPlaces(long seed) throws PlanFileProblem {
        Random random = new Random(seed);
        run(random, random.nextInt(20));
        PlanState before = now();
        run(random, 1 + random.nextInt(40));
        PlanComparison compared = since(before);
        Set<String> told = compared.comparison().differences().stream()
                .filter(d -> !(d instanceof PlanDifference.Relit))
                .map(PlanComparisonTest::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(fromTheLog(before.roadmap(), before.place()));
        assertThat(compared.comparison().differences())
                .filteredOn(d -> !(d instanceof PlanDifference.Relit))
                .allSatisfy(d -> assertThat(compared.cause(d)).isPresent());
        assertThat(compared.comparison().counts().values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(compared.comparison().differences().size());
    }

    private static String group(PlanDifference difference) {
        String group = switch (difference) {
            case PlanDifference.Added added -> "added";
            case PlanDifference.Removed removed -> "removed";
            case PlanDifference.Changed changed -> changed.field().group();
            case PlanDifference.Relit relit -> "light";
        };
        return difference.id() + " " + group;
    }

    private Set<String> fromTheLog(Roadmap before, VersionVector place) throws PlanFileProblem {
        Set<String> found = new TreeSet<>();
        for (Txn txn : session.file().between(place, session.file().vector())) {
            for (Change change : txn.body().changes()) {
                FieldKey key = change.key();
                Optional<Entity> was = before.find(key.entity());
                Optional<Entity> is = session.roadmap().find(key.entity());
                if (was.isPresent() != is.isPresent()) {
                    found.add(key.entity() + (is.isPresent() ? " added" : " removed"));
                } else if (was.isPresent() && differs(before, key)) {
                    found.add(key.entity() + " " + key.group());
                }
            }
        }
        return found;
    }

    private boolean differs(Roadmap before, FieldKey key) {
        EntityKind kind = EntityKind.inLog(key.kind()).orElseThrow();
        return kind.schema().namesOf(key.group()).stream()
                .anyMatch(name -> !Objects.equals(value(before, key, name), value(session.roadmap(), key, name)));
    }

    private static Value value(Roadmap roadmap, FieldKey key, String name) {
        return roadmap.held(key.entity())
                .map(LoggedRecord::values)
                .orElseThrow()
                .get(name);
    }

    private void run(Random random, int steps) throws PlanFileProblem {
        for (int i = 0; i < steps; i++) {
            List<Initiative> all = session.roadmap().all(Initiative.class);
            String id = all.get(random.nextInt(all.size())).id().value();
            switch (random.nextInt(6)) {
                case 0 -> session.apply(Edit.of(new Edit.Step.Remove(id)));
                case 1 -> session.apply(change(id, "goal", "mål " + random.nextInt(3)));
                case 2 -> session.undo();
                case 3 -> session.apply(change(id, "end", When.years(2027, 2028 + random.nextInt(3))));
                default -> session.apply(change(id, "title", "Titel " + random.nextInt(4)));
            }
        }
    }

    private Edit change(String id, String field, Object value) {
        Initiative seen = session.roadmap().find(Initiative.class, id).orElseThrow();
        return Edit.change(seen, Records.with(seen, field, value)).because("fordi");
    }

    private PlanState now() {
        return PlanState.now(session.file(), DAY);
    }

    private PlanComparison since(PlanState before) throws PlanFileProblem {
        return PlanComparison.of(before, now(), session.file(), PlanFilter.EMPTY);
    }

    private static PlanDifference.Changed changed(PlanComparison compared) {
        return compared.comparison().differences().stream()
                .filter(PlanDifference.Changed.class::isInstance)
                .map(PlanDifference.Changed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void done(Edit edit) throws PlanFileProblem {
        assertThat(session.apply(edit)).isInstanceOf(Outcome.Done.class);
    }
}
