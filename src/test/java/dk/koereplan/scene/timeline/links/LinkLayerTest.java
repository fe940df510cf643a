package dk.koereplan.scene.timeline.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.LinkWords;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLayerTest {
    private static final TextMetrics METRICS = new BundledFont();
    private static final Provenance SOURCE = new Provenance.Demo();
    private static final Scope DEMO = Plans.scope(Plans.named("demo"));
    private static final Scope MANY = Plans.scope(Plans.generated(1000));

    private static TimelineModel model(Scope scope, Set<Subject.Lane> collapsed) {
        return TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), collapsed, Texts.in(Language.DANISH));
    }

    private static TimelineViewport tall(TimelineModel model) {
        return model.fitting(6000, 3000);
    }

    private static Scene scene(TimelineModel model, TimelineViewport view, Marked marked) {
        return TimelineScene.of(model, view, marked, METRICS);
    }

    private static List<Placed> lines(Scene scene) {
        return scene.tagged().stream()
                .filter(p ->
                        p.tag().kind().equals("dependency") || p.tag().kind().equals("relative"))
                .toList();
    }

    private static List<Shape> flat(List<Shape> shapes) {
        var flat = new ArrayList<Shape>();
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                flat.addAll(flat(group.shapes()));
            } else {
                flat.add(shape);
            }
        }
        return flat;
    }

    private static List<String> words(Scene scene) {
        return flat(scene.shapes()).stream()
                .filter(Text.class::isInstance)
                .map(s -> ((Text) s).text())
                .toList();
    }

    @Test
    void drawsEveryDependencyWhoseEndsAreBothOnTheLine() {
        TimelineModel model = model(DEMO, Set.of());
        List<String> drawn = lines(scene(model, tall(model), Marked.NOTHING)).stream()
                .map(p -> p.tag().text())
                .toList();
        List<String> wanted = DependencyStatus.all(DEMO.index(), DEMO.asOf()).stream()
                .filter(s -> !model.places(s.from().id().value()).isEmpty()
                        && !model.places(s.to().id().value()).isEmpty())
                .map(s -> new LinkWords(DEMO.index(), model.texts()).dependency(s))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(8);
        assertThat(drawn).containsAll(wanted);
    }

    /// Two people drew one each; the younger one is left out of the plan, and of the picture.
    @Test
    void drawsNoDependencyThatIsNotInForce() {
        TimelineModel model = model(
                Plans.scope(Plans.of(List.of(
                        milestone("A", When.day(LocalDate.of(2027, 2, 1))),
                        milestone("B", When.day(LocalDate.of(2027, 6, 1))),
                        Samples.dependency("D1", "A", "B"),
                        Samples.dependency("D2", "B", "A")))),
                Set.of());
        assertThat(lines(scene(model, tall(model), Marked.NOTHING)))
                .extracting(p -> p.tag().id())
                .containsExactly("D1");
    }

    @Test
    void saysOfABrokenOneBothEndsAndTheDays() {
        TimelineModel model = model(DEMO, Set.of());
        assertThat(lines(scene(model, tall(model), Marked.NOTHING)))
                .extracting(p -> p.tag().text())
                .contains("Brudt afhængighed: »Østdanmark: ét sæt praksisaftaler« begynder 180 dage før"
                        + " »Fælles kvalitetsenhed øst« er færdig");
    }

    @Test
    void drawsAndSaysTheSameOfEveryDependency() {
        TimelineModel model = model(MANY, Set.of());
        Set<String> ids = DependencyStatus.all(MANY.index(), MANY.asOf()).stream()
                .filter(s -> s.kind() == DependencyStatus.Kind.BROKEN && !PlanTimes.isOpen(s.to()))
                .limit(12)
                .map(s -> s.to().id().value())
                .collect(Collectors.toSet());
        assertThat(ids).as("broken, and over").hasSizeGreaterThan(5);
        List<Polyline> lines = flat(scene(model, model.fitting(2400, 60_000), new Marked(ids, null))
                        .shapes())
                .stream()
                .filter(s -> s.tag() != null && s.tag().kind().equals("dependency"))
                .map(s -> (Polyline) s)
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.role())
                        .isEqualTo(
                                line.tag().text().startsWith("Brudt")
                                        ? "dependency.broken"
                                        : line.tag().text().contains("kan ikke afgøres")
                                                ? "dependency.undecided"
                                                : "dependency"));
    }

    @Test
    void leadsATimeThatHangsOnAnEventWithoutADateToTheTrayWhereTheEventLies() {
        var event = Samples.record(PlanEvent.class, "E", "title", "Forhandlingerne", "source", SOURCE);
        TimelineModel model = Sketch.model(
                LaneField.TRACK, List.of(Samples.initiative("I", "start", "2026-09-01", "end", "before:@E"), event));
        assertThat(model.undated()).isEqualTo(1);
        TimelineViewport view = model.fitting(1600, 720);
        Scene scene = scene(model, view, Marked.NOTHING);
        assertThat(lines(scene)).singleElement().satisfies(line -> {
            assertThat(line.tag().text()).contains("før Forhandlingerne");
            assertThat(line.bounds().bottom())
                    .isGreaterThan(
                            RecordPosition.of(model, view, "I").orElseThrow().bottom());
        });
        assertThat(words(scene)).contains("følger en begivenhed").anyMatch(text -> text.contains("Begivenhed"));
    }

    @Test
    void marksWhatHangsOnAnEventWithoutADateInTheTray() {
        TimelineModel model = model(DEMO, Set.of());
        List<Shape> tray = flat(scene(model, tall(model), Marked.NOTHING).shapes());
        assertThat(tray)
                .filteredOn(shape -> shape.tag() != null && shape.tag().id().equals("EV-OK"))
                .anyMatch(shape -> shape instanceof Text text && text.text().startsWith("overenskomst"));
        for (String id : List.of("IN-023", "IN-023-M1")) {
            assertThat(tray)
                    .filteredOn(shape -> shape.tag() != null && shape.tag().id().equals(id))
                    .anyMatch(shape ->
                            shape instanceof Polyline line && line.stroke().dashed());
        }
    }

    @Test
    void drawsATimeThatHangsOnAnEvent() {
        TimelineModel model = model(DEMO, Set.of());
        assertThat(lines(scene(model, tall(model), Marked.NOTHING)))
                .filteredOn(p -> p.tag().kind().equals("relative"))
                .extracting(p -> p.tag().text())
                .anyMatch(t -> t.contains("efter Første fælles kursus"));
    }

    @Test
    void drawsATimeThatHangsOnAnEventOfThePlan() {
        TimelineModel model = model(DEMO, Set.of());
        assertThat(lines(scene(model, tall(model), Marked.NOTHING)))
                .filteredOn(p -> p.tag().kind().equals("relative"))
                .extracting(p -> p.tag().id())
                .contains("IN-010");
    }

    private static Milestone milestone(String id, When when) {
        return Samples.milestone(id, "title", "Punkt " + id, "forecast", when);
    }

    @Test
    void findsTheEventThatIsNamedInOtherLetters() {
        When day = When.day(LocalDate.of(2027, 6, 1));
        TimelineModel model = model(
                Plans.scope(Plans.of(List.of(
                        Samples.record(PlanEvent.class, "E", "title", "Forhandlinger", "when", day, "source", SOURCE),
                        milestone("M", new When.After(new When.Event.Named("forhandlinger")))))),
                Set.of());
        assertThat(model.links().hanging("M"))
                .extracting(l -> l.to().id().value())
                .containsExactly("E");
    }

    @Test
    void drawsTheGravestOfAHubAndSaysThatThereAreMore() {
        var records = new ArrayList<Entity>(List.of(milestone("HUB", When.day(LocalDate.of(2027, 6, 1)))));
        for (int i = 0; i < 400; i++) {
            LocalDate day = LocalDate.of(i < 380 ? 2027 : 2026, 9, 1).plusDays(i % 60);
            records.add(milestone("M" + i, When.day(day)));
            records.add(Samples.dependency("D" + i, "HUB", "M" + i));
        }
        TimelineModel model = model(Plans.scope(Plans.of(records)), Set.of());
        Scene scene = scene(model, model.fitting(2400, 6000), new Marked(Set.of("HUB"), null));
        assertThat(lines(scene)).hasSizeBetween(60, 120);
        assertThat(lines(scene))
                .filteredOn(p -> p.tag().text().startsWith("Brudt"))
                .hasSize(20);
        assertThat(words(scene)).contains("ikke alle afhængigheder er vist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-09-01", "2027-06-01"})
    void keepsLinesBetweenTheCalendarAndTheLegend(String day) {
        TimelineModel model = model(DEMO, Set.of(new Subject.Lane("REG-85", null)));
        for (double zoom : new double[] {.3, 1.2, 4, 20}) {
            var view = new TimelineViewport(LocalDate.parse(day).toEpochDay(), zoom, 100, 1200, 700);
            Bounds body = TimelineScene.body(model, view);
            var area = new Bounds(body.x(), body.y() - Measures.EVENTS, body.width(), body.height() + Measures.EVENTS);
            Scene scene = scene(model, view, Marked.NOTHING);
            for (Placed line : lines(scene)) {
                Bounds b = line.bounds();
                assertThat(b.x()).as("%s at %s", line.tag().text(), zoom).isGreaterThanOrEqualTo(area.x() - .01);
                assertThat(b.right()).isLessThanOrEqualTo(area.right() + .01);
                assertThat(b.y()).isGreaterThanOrEqualTo(area.y() - 8);
                assertThat(b.bottom()).isLessThanOrEqualTo(area.bottom() + 8);
            }
            assertThat(scene(model, view, Marked.NOTHING)).isEqualTo(scene);
        }
    }

    @Test
    void drawsOnlyThoseOfWhatIsSelectedWhereAllWouldBeATangleAndSaysSo() {
        TimelineModel model = model(MANY, Set.of());
        var view = new TimelineViewport(LocalDate.parse("2026-01-01").toEpochDay(), .6, 2000, 1600, 900);
        Scene none = scene(model, view, Marked.NOTHING);
        assertThat(lines(none)).isEmpty();
        assertThat(words(none)).contains("afhængigheder kun for det valgte");
        String seen = none.tagged().stream()
                .map(Placed::tag)
                .filter(t -> t.kind().equals("initiative"))
                .filter(t -> model.scope().index().dependenciesFrom(t.id()).stream()
                        .anyMatch(d -> d.to().stream()
                                .anyMatch(to -> !model.places(to.value()).isEmpty())))
                .findFirst()
                .orElseThrow()
                .id();
        List<Placed> own = lines(scene(model, view, new Marked(Set.of(seen), null)));
        assertThat(own).isNotEmpty().hasSizeLessThan(12);
    }

    @Test
    void leavesTheEndsOfBarsToBeTakenHoldOf() {
        TimelineModel model = model(DEMO, Set.of());
        Scene scene = scene(model, tall(model), Marked.NOTHING);
        assertThat(flat(scene.shapes()))
                .filteredOn(s ->
                        s instanceof Polyline p && p.role().startsWith("dependency") && p.form() == Polyline.Form.ARROW)
                .isNotEmpty()
                .filteredOn(s -> s.bounds().width() + s.bounds().height() > 30)
                .allMatch(s -> s.tag() == null);
    }
}
