package dk.koereplan.scene.timeline.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersOnBarsTest {
    private static final TimelineModel DEMO = Sketch.model(LaneField.TRACK, "demo");
    private static final TimelineViewport VIEW =
            new TimelineViewport(0, 2, 0, 1600, 4000).around(LocalDate.of(2026, 12, 1));
    private static final Scene SCENE = TimelineScene.of(DEMO, VIEW, Marked.NOTHING, new BundledFont());

    private static List<Line> notches(String id, String role) {
        return Shapes.of(SCENE).stream()
                .map(Shapes.Seen::shape)
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.role().startsWith(role)
                        && line.tag() != null
                        && line.tag().id().equals(id))
                .toList();
    }

    private static List<String> texts(String id) {
        return Shapes.texts(SCENE).stream()
                .filter(text -> text.tag() != null && text.tag().id().equals(id))
                .map(Text::text)
                .toList();
    }

    @Test
    void aConfirmedSuccessorStandsWhereTheOwnerChanges() {
        assertThat(notches("IN-016", "owner.change"))
                .singleElement()
                .satisfies(notch -> assertThat(notch.x1()).isEqualTo(VIEW.xOf(LocalDate.of(2027, 1, 1))));
        assertThat(texts("IN-016")).contains("Østdanmark");
    }

    @Test
    void anUnconfirmedSuccessorIsAQuestion() {
        assertThat(notches("IN-003", "owner.change")).isEmpty();
        assertThat(notches("IN-003", "owner.ends")).hasSize(1);
        assertThat(texts("IN-003")).contains("Østdanmark?");
    }

    @Test
    void anEarlierOwnerDoesNotHideThatThePresentOneEnds() {
        List<String> texts = texts(
                "2025-01-06", Samples.owner("REG-81", null, "2025-12-31"), Samples.owner("REG-85", "2026-01-01", null));
        assertThat(texts).contains("Sjælland", "Østdanmark?");
    }

    @Test
    void whoTakesOverAfterTheEndOrBeforeItAndStaysIsNoQuestion() {
        assertThat(texts(
                        "2025-01-06",
                        Samples.owner("REG-85", null, "2026-12-31"),
                        Samples.owner("REG-OST", "2027-01-01", null)))
                .contains("Østdanmark")
                .doesNotContain("Østdanmark?", "?");
        assertThat(texts(
                        "2025-01-06",
                        Samples.owner("REG-85", null, "2026-11-30"),
                        Samples.owner("REG-81", "2026-12-01", null)))
                .contains("Nordjylland")
                .doesNotContain("Østdanmark?", "?");
    }

    /// What stands on the bar of one initiative that goes on to the end of 2028.
    private static List<String> texts(String start, OwnerPeriod... owners) {
        var records = new ArrayList<Entity>(Demo.records().stream()
                .filter(e -> e instanceof Region || e instanceof Succession)
                .toList());
        records.add(Samples.initiative("I", "start", start, "end", "2028-12-29", "ownerPeriods", List.of(owners)));
        TimelineModel model = Sketch.model(LaneField.TRACK, records);
        Scene scene = TimelineScene.of(
                model,
                new TimelineViewport(0, 1, 0, 1600, 720).around(LocalDate.of(2026, 12, 1)),
                Marked.NOTHING,
                new BundledFont());
        return Shapes.texts(scene).stream()
                .filter(text -> text.tag() != null && text.tag().id().equals("I"))
                .map(Text::text)
                .toList();
    }

    @Test
    void anOwnerWhoStaysIsNotMarked() {
        assertThat(notches("IN-005", "owner")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, .8, 1, 1.5, 2, 3, 5, 9, 20})
    void anOwnersNameNeverLiesOverAnImpreciseTime(double zoom) {
        for (LaneField field : List.of(LaneField.TRACK, LaneField.REGION)) {
            TimelineModel model = Sketch.model(field, "demo");
            var view = new TimelineViewport(0, zoom, 0, 1600, 4000).around(LocalDate.of(2026, 12, 1));
            Scene scene = TimelineScene.of(model, view, Marked.NOTHING, new BundledFont());
            Map<List<Object>, Bounds> spans = new HashMap<>();
            for (Shapes.Seen seen : Shapes.of(scene)) {
                if (seen.shape() instanceof Box box && box.role().equals("milestone.span") && box.tag() != null) {
                    spans.merge(List.of(box.tag(), box.bounds().y()), box.bounds(), Bounds::union);
                }
            }
            assertThat(spans).isNotEmpty();
            assertThat(Shapes.texts(scene))
                    .filteredOn(text -> text.text().startsWith("Østdan")
                            && text.tag() != null
                            && text.tag().kind().equals("initiative"))
                    .allSatisfy(text -> assertThat(spans.values())
                            .as(text.text() + " of " + text.tag())
                            .noneMatch(Shapes.letters(text)::touches));
        }
    }
}
