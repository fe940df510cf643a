package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.index.TrayEntry;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineSceneTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Texts DANISH = Texts.in(Language.DANISH);

    private static TimelineModel model(String plan, LaneSetting lanes) {
        return TimelineModel.of(Plans.scope(Plans.named(plan)), lanes, DANISH);
    }

    private static Scene scene(TimelineModel model, TimelineViewport view) {
        return TimelineScene.of(model, view, Marked.NOTHING, FONT);
    }

    private static List<TimelineViewport> zooms(TimelineModel model) {
        var views = new ArrayList<TimelineViewport>();
        TimelineViewport fit = model.fitting(1280, 720);
        double x = fit.xOf(model.scope().asOf().day());
        for (int step = -6; step <= 20; step++) {
            views.add(fit.zoomed(Math.pow(1.35, step), x));
        }
        return views;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "60", "1", "empty"})
    void noTextLiesOnAnotherAtAnyZoom(String plan) {
        TimelineModel model = model(plan, LaneSetting.by(LaneField.REGION));
        for (TimelineViewport view : zooms(model)) {
            assertThat(Shapes.overlaps(scene(model, view)))
                    .as("%s at %.3f", plan, view.pixelsPerDay())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "60"})
    void noMilestoneLiesOnALabel(String plan) {
        TimelineModel model = model(plan, LaneSetting.by(LaneField.TRACK));
        for (TimelineViewport view : zooms(model)) {
            Scene scene = scene(model, view);
            Bounds body = TimelineScene.body(model, view);
            List<Text> labels = Shapes.texts(scene).stream()
                    .filter(text -> text.left() >= body.x() && text.baseline() > body.y())
                    .toList();
            for (Shapes.Seen seen : Shapes.of(scene)) {
                if (seen.shows() && seen.shape() instanceof Glyph glyph && glyph.mark() == Mark.DIAMOND) {
                    assertThat(labels)
                            .as("%s at %.3f", plan, view.pixelsPerDay())
                            .noneMatch(text -> Shapes.overlap(
                                    Shapes.letters(text), glyph.bounds().inset(1)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "60"})
    void everyInitiativeIsOnTheLineOrInTheTray(String plan) {
        TimelineModel model = model(plan, LaneSetting.by(LaneField.REGION));
        Set<String> shown = new TreeSet<>(model.initiativesOnLine());
        model.tray().stream()
                .map(TrayEntry::entity)
                .filter(Initiative.class::isInstance)
                .forEach(i -> shown.add(i.id().value()));
        assertThat(shown)
                .isEqualTo(model.scope().initiatives().stream()
                        .map(i -> i.id().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void drawsEachItemOnceInEachLaneItBelongsTo() {
        TimelineModel model = model("demo", LaneSetting.by(LaneField.REGION));
        TimelineViewport fit = model.fitting(1280, 720);
        Scene whole = scene(model, fit.sized(1280, 4000));
        long expected = model.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.items().stream())
                .filter(item -> item.initiative() != null)
                .count();
        long onLine = whole.tagged().stream()
                .map(Placed::tag)
                .filter(tag -> tag.kind().equals("initiative") && !tag.text().contains("uden dato"))
                .count();
        assertThat(onLine).isEqualTo(expected);
        assertThat(Shapes.of(whole).stream().map(Shapes.Seen::shape))
                .filteredOn(shape -> shape.tag() != null && shape.tag().kind().equals("initiative"))
                .as("what is drawn of one")
                .doesNotHaveDuplicates();
    }

    @Test
    void aWindowFurtherOnShowsTheBarsThatAWiderOneShowsThere() {
        TimelineModel model = model("60", LaneSetting.by(LaneField.REGION));
        for (double zoom : new double[] {.3, 1.5, 8}) {
            TimelineViewport wide = new TimelineViewport(0, zoom, 0, 4000, 4000).around(LocalDate.of(2026, 11, 21));
            List<Shape> all = bars(scene(model, wide));
            for (int move = 0; move < 2700; move += 270) {
                TimelineViewport narrow = wide.sized(1280, 4000).moved(move, 0);
                double by = move;
                Set<String> expected = all.stream()
                        .filter(bar -> bar.bounds().right() - by > narrow.left() + 1
                                && bar.bounds().x() - by < 1279)
                        .map(bar -> place(bar, by))
                        .collect(Collectors.toSet());
                assertThat(bars(scene(model, narrow)).stream()
                                .filter(bar -> bar.bounds().right() > narrow.left() + 1
                                        && bar.bounds().x() < 1279)
                                .map(bar -> place(bar, 0))
                                .collect(Collectors.toSet()))
                        .as("at %s moved by %d", zoom, move)
                        .isEqualTo(expected);
            }
        }
    }

    private static String place(Shape bar, double left) {
        return "%s at %d for %d"
                .formatted(
                        bar.tag(),
                        Math.round(bar.bounds().x() - left + .1237),
                        Math.round(bar.bounds().width() + .1237));
    }

    private static List<Shape> bars(Scene scene) {
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(shape -> shape instanceof Box box
                        && box.tag() != null
                        && box.tag().kind().equals("initiative")
                        && box.role().startsWith("bar."))
                .toList();
    }

    @Test
    void aScrolledWindowShowsWhatTheWholePictureShowsThere() {
        TimelineModel model = model("60", LaneSetting.by(LaneField.REGION));
        TimelineViewport fit = model.fitting(1280, 720);
        TimelineViewport scrolled = fit.scrolledTo(400);
        Bounds body = TimelineScene.body(model, scrolled);
        Scene whole = scene(model, fit.sized(1280, 720 + TimelineScene.mostTop(model, fit)));
        Set<String> expected = texts(whole, new Bounds(0, body.y() + 400 + 60, 1280, 300), -400);
        Set<String> seen = texts(scene(model, scrolled), new Bounds(0, body.y() + 60, 1280, 300), 0);
        assertThat(seen).containsAll(expected);
        assertThat(seen.size() - expected.size())
                .as("lane titles that stay in sight")
                .isLessThan(4);
    }

    private static Set<String> texts(Scene scene, Bounds window, double move) {
        return Shapes.texts(scene).stream()
                .filter(text -> window.contains(text.left(), text.baseline()))
                .map(text -> "%s at %.1f %.1f".formatted(text.text(), text.left(), text.baseline() + move))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theCostOfAWindowDoesNotGrowWithThePlan() {
        TimelineViewport near = new TimelineViewport(0, 3, 2000, 1280, 720).around(LocalDate.of(2026, 11, 21));
        int thousand = shapes("1000", near);
        assertThat(thousand).isBetween(200, 1500);
        assertThat(shapes("10000", near)).isBetween(thousand / 2, thousand * 2);
    }

    private static int shapes(String plan, TimelineViewport view) {
        return Shapes.of(scene(model(plan, LaneSetting.by(LaneField.REGION)), view))
                .size();
    }

    @Test
    void namesWeek53() {
        TimelineModel model = model("demo", LaneSetting.by(LaneField.REGION));
        TimelineViewport view = model.fitting(1280, 720).zoomed(24, 600).around(LocalDate.of(2027, 1, 1));
        assertThat(Shapes.texts(scene(model, view)).stream().map(Text::text))
                .anyMatch(text -> text.startsWith("uge 53"))
                .noneMatch(text -> text.startsWith("uge 53, 2027"));
    }

    @Test
    void speaksInBothLanguages() {
        Scope scope = Plans.scope(Plans.named("demo"), PlanFilter.EMPTY.withText("kvalitetsenhed"));
        var danish = TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), DANISH);
        var english = TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), Texts.in(Language.ENGLISH));
        assertThat(spoken(danish))
                .anyMatch(text -> text.startsWith("Fælles kvalitetsenhed øst, Region Hovedstaden, ")
                        && text.contains(" til ")
                        && text.contains("rød"));
        assertThat(spoken(english))
                .anyMatch(text -> text.startsWith("Fælles kvalitetsenhed øst, Region Hovedstaden, ")
                        && text.contains(" to ")
                        && text.contains("red"));
    }

    private static List<String> spoken(TimelineModel model) {
        return scene(model, model.fitting(1280, 720)).tagged().stream()
                .map(placed -> placed.tag().text())
                .toList();
    }
}
