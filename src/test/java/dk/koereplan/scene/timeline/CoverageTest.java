package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.Scope;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.BundledFont;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static Coverage of(Scope scope, String id) {
        return Coverage.of((Initiative) scope.index().find(id).orElseThrow(), scope.index());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "200"})
    void sharesAreOfMoneyOnlyWhereAllOfItCanBeAdded(String plan) {
        Scope scope = Plans.scope(Plans.named(plan));
        for (Initiative initiative : scope.initiatives()) {
            FundingSummary funding = FundingSummary.of(initiative, scope.index());
            List<Coverage.Part> parts = Coverage.of(initiative, scope.index()).parts();
            boolean unknown = funding.lines().stream().anyMatch(line -> line.amount() == null);
            if (!parts.isEmpty()) {
                assertThat(parts.stream().mapToDouble(Coverage.Part::share).sum())
                        .isCloseTo(1, within(1e-9));
            }
            if (funding.bases().size() > 1 || unknown) {
                assertThat(parts)
                        .as(initiative.title())
                        .allSatisfy(part -> assertThat(part.share()).isCloseTo(1.0 / parts.size(), within(1e-9)));
            }
        }
    }

    @Test
    void anUnknownAmountIsSaidToBeUnknownAndNeverNothing() {
        Scope scope = Plans.scope(Plans.named("demo"));
        Coverage unknown = of(scope, "IN-007");
        assertThat(unknown.unknown()).isTrue();
        assertThat(unknown.parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.share()).isPositive());
        TimelineModel model = TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), Texts.in(Language.DANISH));
        Scene scene =
                TimelineScene.of(model, model.fitting(1280, 720).zoomed(3, 600), Marked.NOTHING, new BundledFont());
        assertThat(Shapes.texts(scene)).anyMatch(text -> text.text().equals("?") && text.tag() != null);
    }

    @Test
    void theLegendShowsLapsedMoneyAsThePictureDoesAndSaysThatItHasLapsed() {
        var lapsed = new FundingSource(
                Id.of("F"),
                "Pulje",
                Id.of("I"),
                FundingKind.AGREEMENT,
                null,
                null,
                null,
                PriceLevel.NOT_STATED,
                null,
                null,
                FundingState.LAPSED,
                null,
                null,
                null,
                new Provenance.Demo());
        TimelineModel model =
                Sketch.model(LaneField.TRACK, List.of(Sketch.initiative("I", "2026-09-01", "2027-03-01"), lapsed));
        TimelineView view = model.fitting(1280, 720);
        Scene picture = TimelineScene.of(model, view, Marked.NOTHING, new BundledFont());
        Scene legend = TimelineScene.legend(model, view, 700, new BundledFont());
        for (Scene scene : List.of(picture, legend)) {
            assertThat(Shapes.texts(scene).stream().map(Text::text))
                    .contains("bortfaldet")
                    .doesNotContain("mangler");
            assertThat(Shapes.of(scene).stream().map(Shapes.Seen::shape))
                    .anyMatch(shape -> shape instanceof Line line && line.role().equals("money.missing"))
                    .noneMatch(shape -> shape instanceof Box box && box.role().equals(RoleNames.money(Certainty.LOST)));
        }
    }

    @Test
    void theMostCertainMoneyComesFirst() {
        Scope scope = Plans.scope(Plans.named("demo"));
        for (Initiative initiative : scope.initiatives()) {
            assertThat(Coverage.of(initiative, scope.index()).parts())
                    .extracting(Coverage.Part::certainty)
                    .isSortedAccordingTo(Certainty::compareTo);
        }
    }
}
