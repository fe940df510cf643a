package dk.koereplan.scene.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.impact.Impact;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.words.DelayWords;
import dk.koereplan.words.ImpactWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceWordsTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final Texts IN_ENGLISH = Texts.in(Language.ENGLISH);
    private static final AsOf AS_OF = AsOf.endOf(LocalDate.parse("2026-11-21"));

    private static PlanIndex index(Entity... entities) {
        return PlanIndex.of(Plans.of(List.of(entities)));
    }

    private static String id(String title) {
        return title.replace(' ', '-');
    }

    private static Milestone at(String title, String forecast) {
        return Samples.milestone(id(title), "title", title, "forecast", forecast);
    }

    private static Dependency waits(String who, String whom) {
        return Samples.dependency(id(whom) + "-" + id(who), id(whom), id(who));
    }

    private static Optional<String> why(String id, PlanIndex index) {
        return why(id, index, DANISH);
    }

    private static Optional<String> why(String id, PlanIndex index, Texts texts) {
        return index.find(id).flatMap(Facts.of(index, AS_OF)::delay).map(driver -> DelayWords.of(driver, index, texts));
    }

    @Test
    void namesTheOverdueItemThatDrivesTheDelay() {
        PlanIndex index = index(
                at("Datadeling", "2026-09-01"),
                at("Aftale om dataadgang", "2026-10-18"),
                waits("Datadeling", "Aftale om dataadgang"));
        assertThat(why("Datadeling", index))
                .hasValue("Datadeling venter på Aftale om dataadgang, der er 34 dage forsinket");
        assertThat(why("Datadeling", index, IN_ENGLISH))
                .hasValue("Datadeling waits for Aftale om dataadgang, which is 34 days overdue");
        assertThat(why("Aftale-om-dataadgang", index)).hasValue("Aftale om dataadgang er 34 dage forsinket");
    }

    @Test
    void namesWhatIsPlannedTooLate() {
        PlanIndex index = index(
                at("C", "2027-02-01"), at("B", "2027-03-01"), at("A", "2027-03-02"), waits("C", "B"), waits("B", "A"));
        assertThat(why("B", index)).hasValue("B venter på A, der slutter 1 dag forsinket");
        assertThat(why("C", index)).hasValue("C venter på A, der slutter 1 dag forsinket til B");
        assertThat(why("A", index)).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotLateOrUndecided() {
        PlanIndex index = index(at("A", "2027"), at("B", "2027-Q1"), at("C", ""), waits("B", "A"), waits("C", "A"));
        assertThat(why("B", index)).isEmpty();
        assertThat(why("C", index)).isEmpty();
        assertThat(why("gone", index)).isEmpty();
    }

    @Test
    void namesTheMilestoneOfAnInitiativeInTheDemo() {
        PlanIndex index = PlanIndex.of(Plans.named("demo"));
        List<String> all = index.initiatives().stream()
                .flatMap(i -> why(i.id().value(), index).stream())
                .toList();
        assertThat(all).isNotEmpty().allMatch(words -> words.matches(".*\\d+ dage? forsinket.*"));
    }

    private static Impact moved(PlanIndex index, Milestone milestone) {
        return Impact.of(Map.of(milestone.id().value(), milestone), index, AS_OF);
    }

    @Test
    void saysWhatBreaksAndWhatWouldHaveToMove() {
        PlanIndex index = index(at("A", "2027-01-10"), at("B", "2027-02-01"), waits("B", "A"));
        Impact impact = moved(index, at("A", "2027-02-02"));
        assertThat(new ImpactWords(index, DANISH).summary(impact))
                .isEqualTo("»B« ligger 1 dag før »A« er færdig. »B« må så flyttes 2 dage.");
        assertThat(new ImpactWords(index, IN_ENGLISH).summary(impact))
                .isEqualTo("“B” lies 1 day before “A” is finished. “B” would then have to move 2 days.");
        assertThat(new ImpactWords(index, DANISH).summary(moved(index, at("A", "2027-01-12"))))
                .isEmpty();
    }

    @Test
    void countsWhatBreaksBesidesTheWorst() {
        PlanIndex index = index(
                at("A", "2027-01-10"), at("B", "2027-02-01"), at("C", "2027-01-20"), waits("B", "A"), waits("C", "A"));
        assertThat(new ImpactWords(index, DANISH).summary(moved(index, at("A", "2027-02-11"))))
                .isEqualTo("»C« ligger 22 dage før »A« er færdig, og 1 anden afhængighed brydes."
                        + " 2 andre må så flyttes, op til 23 dage.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForEveryConsequenceInTheDemo(Language language) {
        PlanIndex index = PlanIndex.of(Plans.named("demo"));
        var words = new ImpactWords(index, Texts.in(language));
        for (Milestone milestone : index.roadmap().all(Milestone.class)) {
            for (String day : List.of("2024-01-01", "2029-01-01")) {
                Milestone other = Samples.with(
                        milestone, "state", "PLANNED", "actual", null, "stateReason", null, "forecast", day);
                Impact impact = moved(index, other);
                assertThat(words.lines(impact)).allMatch(line -> line.endsWith(".") && !line.contains("{"));
                assertThat(words.summary(impact).isEmpty()).isEqualTo(impact.isEmpty());
            }
        }
    }
}
