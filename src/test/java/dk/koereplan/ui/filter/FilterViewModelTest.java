package dk.koereplan.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.app.Member;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private FilterViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new FilterViewModel(fixture.context());
    }

    private int shown() {
        return fixture.context().scope().initiatives().size();
    }

    @Test
    void saysInWordsWhatIsAskedAndHowMuchIsLeft() {
        model.choose(FilterAspect.REGION, Set.of("REG-81"));
        model.choose(FilterAspect.PHASE, Set.of("IN_PROGRESS", "ON_HOLD"));
        model.negate(FilterAspect.PHASE, true);
        model.text("data");
        assertThat(model.said()).isEqualTo("Filter: Region Nordjylland; ikke i bero eller i gang; »data«");
        assertThat(model.count()).isEqualTo(shown() + " af 42 initiativer");
        assertThat(model.value(FilterAspect.PHASE)).startsWith("ikke ");
    }

    @Test
    void aChoiceAndItsOppositeShareThePlanBetweenThem() {
        int all = shown();
        model.choose(
                FilterAspect.TRACK,
                Set.of(model.options(FilterAspect.TRACK).keySet().iterator().next()));
        int with = shown();
        model.negate(FilterAspect.TRACK, true);
        assertThat(with).isBetween(1, all - 1);
        assertThat(shown()).isEqualTo(all - with);
    }

    @Test
    void theWayCanBeChosenBeforeWhatIsAsked() {
        model.negate(FilterAspect.REGION, true);
        model.choose(FilterAspect.REGION, Set.of("REG-81"));
        assertThat(model.said()).isEqualTo("Filter: ikke Region Nordjylland");
        model.drop(FilterAspect.REGION);
        model.choose(FilterAspect.REGION, Set.of("REG-81"));
        assertThat(model.said()).isEqualTo("Filter: Region Nordjylland");
    }

    @Test
    void aPeriodIsReadAsPeopleWriteItAndRefusedBesideTheField() {
        assertThat(model.typed(FilterAspect.PERIOD, "3. kvartal 2027")).isEmpty();
        assertThat(model.said()).isEqualTo("Filter: i 3. kvartal 2027");
        assertThat(model.typed(FilterAspect.PERIOD, "engang"))
                .hasValueSatisfying(said -> assertThat(said).contains("engang"));
        assertThat(model.typed(FilterAspect.PERIOD, "ukendt"))
                .hasValueSatisfying(said -> assertThat(said).contains("2027"));
        assertThat(model.said()).as("what was asked before stands").isEqualTo("Filter: i 3. kvartal 2027");
        assertThat(model.typed(FilterAspect.PERIOD, " ")).isEmpty();
        assertThat(model.filter().active()).isFalse();
    }

    @Test
    void whoIAmIsAskedOnceAndRememberedForThePlan() {
        assertThat(model.knowsMe()).isFalse();
        model.toggle(FilterAspect.MINE);
        assertThat(model.filter().active()).as("nobody has said who I am").isFalse();
        model.choose(FilterAspect.MINE, Set.of("REG-81"));
        assertThat(model.said()).isEqualTo("Filter: mine (Region Nordjylland)");
        FilterViewModel later = new FilterViewModel(fixture.context());
        later.clear();
        later.toggle(FilterAspect.MINE);
        assertThat(later.criterion(FilterAspect.MINE)).contains(new Criterion.Mine(Set.of("REG-81"), false));
    }

    @Test
    void mineFollowsWhoSomebodyIsNow() {
        model.choose(FilterAspect.MINE, Set.of("REG-81"));
        fixture.context().memberProperty().set(new Member("tovholder", Set.of("REG-82")));
        assertThat(model.criterion(FilterAspect.MINE)).contains(new Criterion.Mine(Set.of("REG-82"), false));
        fixture.context().memberProperty().set(new Member("tovholder", Set.of()));
        assertThat(model.filter().active()).as("nobody's work is theirs").isFalse();
    }

    @Test
    void everyAspectOffersSomethingToAskAndSaysIt() {
        for (FilterAspect aspect : FilterAspect.values()) {
            model.clear();
            switch (aspect.form()) {
                case RECORDS, CONSTANTS, MINE -> {
                    String first = model.options(aspect).keySet().iterator().next();
                    model.choose(aspect, Set.of(first));
                }
                case PERIOD, DAY ->
                    assertThat(model.typed(aspect, "01-11-2026")).isEmpty();
                case MARK -> model.toggle(aspect);
                case TEXT -> model.text("a");
            }
            assertThat(model.criterion(aspect)).as("%s", aspect).isPresent();
            String said = model.said();
            model.negate(aspect, true);
            assertThat(model.negated(aspect)).isTrue();
            assertThat(model.said()).isEqualTo(said.replace("Filter: ", "Filter: ikke "));
            assertThat(Arrays.asList("", "Filter: ")).doesNotContain(said);
        }
    }
}
