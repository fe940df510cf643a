package dk.koereplan.scene.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static Coverage of(Scope scope, String id) {
        return Coverage.of(FundingSummary.of((Initiative) scope.index().find(id).orElseThrow(), scope.index()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "200"})
    void sharesAreOfMoneyOnlyWhereAllOfItCanBeAdded(String plan) {
        Scope scope = Plans.scope(Plans.named(plan));
        for (Initiative initiative : scope.initiatives()) {
            FundingSummary funding = FundingSummary.of(initiative, scope.index());
            List<Coverage.Part> parts =
                    Coverage.of(FundingSummary.of(initiative, scope.index())).parts();
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
    void anUnknownAmountIsDrawnHollowAndNeverNothing() {
        Scope scope = Plans.scope(Plans.named("demo"));
        assertThat(of(scope, "IN-007").parts())
                .anyMatch(Coverage.Part::hollow)
                .allSatisfy(part -> assertThat(part.share()).isPositive());
        Scene scene = drawn(FundingState.GRANTED, null, 2);
        double highest = coverage(scene).stream()
                .filter(box -> box.bounds().width() > 1)
                .mapToDouble(box -> box.bounds().height())
                .max()
                .orElseThrow();
        assertThat(highest).as("only edges").isEqualTo(1);
        assertThat(Shapes.texts(scene).stream().map(Text::text)).contains("ukendt beløb");
    }

    @ParameterizedTest
    @CsvSource({"GRANTED, 1", "COMMITTED, .6", "SOUGHT, .2", "LAPSED, 1"})
    void eachKindOfMoneyIsToldApartWithoutColour(FundingState state, double part) {
        List<Box> money = coverage(drawn(state, BigDecimal.TEN, 2));
        double length = money.stream().mapToDouble(box -> box.bounds().width()).sum();
        double from = money.stream().mapToDouble(box -> box.bounds().x()).min().orElseThrow();
        double to =
                money.stream().mapToDouble(box -> box.bounds().right()).max().orElseThrow();
        assertThat(length / (to - from)).isCloseTo(part, within(.15));
        assertThat(money)
                .allSatisfy(box -> assertThat(box.bounds().height()).isEqualTo(state == FundingState.LAPSED ? 1 : 4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .3, 1, 4, 60})
    void theStripRunsAsFarAsTheBarDoesAndIsMadeOfRectanglesOnly(double zoom) {
        for (FundingState state : List.of(FundingState.GRANTED, FundingState.SOUGHT)) {
            Scene scene = drawn(state, BigDecimal.TEN, zoom);
            Bounds bar = Shapes.of(scene).stream()
                    .map(Shapes.Seen::shape)
                    .filter(shape -> shape instanceof Box box && box.role().startsWith("bar.") && box.tag() != null)
                    .map(Shape::bounds)
                    .reduce(Bounds::union)
                    .orElseThrow();
            List<Box> money = coverage(scene);
            Bounds strip = money.stream().map(Box::bounds).reduce(Bounds::union).orElseThrow();
            double left = Math.max(bar.x(), 200);
            double right = Math.min(bar.right(), 1280);
            assertThat(strip.x()).isLessThan(left + 4);
            assertThat(strip.right()).isGreaterThan(right - 37);
            assertThat(strip.bottom()).isLessThan(bar.bottom());
            assertThat(money).hasSizeLessThan(64).allSatisfy(box -> {
                assertThat(box.radius()).isZero();
                assertThat(box.fill()).isEqualTo(Fill.SOLID);
                assertThat(box.ends().soft()).isFalse();
            });
        }
    }

    @Test
    void overASoftEndTheStripIsLowerSoThatNoDayIsMeant() {
        var model = Sketch.model(
                LaneField.TRACK,
                List.of(
                        Samples.initiative("I", "start", "2026-H1", "end", "2027-H1"),
                        funding(FundingState.GRANTED, BigDecimal.TEN)));
        List<Box> money =
                coverage(TimelineScene.of(model, model.fitting(1280, 720), Marked.NOTHING, new BundledFont()));
        assertThat(money).extracting(box -> box.bounds().height()).containsExactly(1.0, 3.0, 4.0, 3.0, 1.0);
    }

    private static List<Box> coverage(Scene scene) {
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(shape -> shape.tag() != null)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.role().startsWith("coverage."))
                .toList();
    }

    private static Scene drawn(FundingState state, @Nullable BigDecimal amount, double zoom) {
        TimelineModel model = model(state, amount);
        TimelineViewport view = model.fitting(1280, 720);
        double factor = zoom / view.pixelsPerDay();
        double middle = view.xOf(LocalDate.parse("2026-12-01"));
        return TimelineScene.of(model, view.zoomed(factor, middle), Marked.NOTHING, new BundledFont());
    }

    private static TimelineModel model(FundingState state, @Nullable BigDecimal amount) {
        return Sketch.model(
                LaneField.TRACK,
                List.of(Samples.initiative("I", "start", "2026-09-01", "end", "2027-03-01"), funding(state, amount)));
    }

    private static FundingSource funding(FundingState state, @Nullable BigDecimal amount) {
        return Samples.record(
                FundingSource.class,
                "F",
                "title",
                "Pulje",
                "initiative",
                "I",
                "kind",
                FundingKind.AGREEMENT,
                "amount",
                amount == null ? null : Amount.of(amount),
                "priceLevel",
                PriceLevel.NOT_STATED,
                "state",
                state);
    }

    @Test
    void theLegendShowsLapsedMoneyAsThePictureDoesAndSaysThatItHasLapsed() {
        TimelineModel model = model(FundingState.LAPSED, null);
        TimelineViewport view = model.fitting(1280, 720);
        Scene picture = TimelineScene.of(model, view, Marked.NOTHING, new BundledFont());
        Scene legend = TimelineScene.legend(model, view, 700, new BundledFont());
        for (Scene scene : List.of(picture, legend)) {
            assertThat(Shapes.texts(scene).stream().map(Text::text))
                    .contains("midler: bortfaldet")
                    .doesNotContain("mangler");
            assertThat(Shapes.of(scene).stream().map(Shapes.Seen::shape))
                    .anyMatch(shape -> shape instanceof Box box
                            && box.role().equals(RoleNames.coverage(Certainty.LAPSED))
                            && box.bounds().height() == 1);
        }
    }

    @Test
    void theMostCertainMoneyComesFirst() {
        Scope scope = Plans.scope(Plans.named("demo"));
        for (Initiative initiative : scope.initiatives()) {
            assertThat(Coverage.of(FundingSummary.of(initiative, scope.index())).parts())
                    .extracting(Coverage.Part::certainty)
                    .isSortedAccordingTo(Certainty::compareTo);
        }
    }
}
