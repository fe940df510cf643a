package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.Neighbours.Spot;
import dk.koereplan.scene.timeline.Neighbours.Way;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {
    private static TimelineModel model(String plan, LaneSetting setting, Set<Subject.Lane> folded) {
        return TimelineModel.of(Plans.scope(Plans.named(plan)), setting, folded, Texts.in(Language.DANISH));
    }

    private static List<Spot> walk(TimelineModel model, Spot from, Way way) {
        List<Spot> seen = new ArrayList<>(List.of(from));
        Optional<Spot> next = Neighbours.next(model, from, way);
        while (next.isPresent()) {
            seen.add(next.get());
            assertThat(seen).as("no circle").hasSizeLessThan(5000);
            next = Neighbours.next(model, next.get(), way);
        }
        return seen;
    }

    private static List<Subject.Lane> titles(TimelineModel model, List<Spot> walk) {
        return walk.stream()
                .filter(Neighbours::isTitle)
                .map(spot -> model.lanes().get(spot.lane()).key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"demo, REGION,", "demo, REGION, TRACK", "demo, STATE, LIGHT", "100, OWNER, STATE"})
    void readingComesToEveryTitleOnceAndBackTheSameWay(String plan, LaneField outer, LaneField inner) {
        TimelineModel model = model(plan, new LaneSetting(outer, inner), Set.of());
        List<Spot> there =
                walk(model, Neighbours.title(model, model.laneKeys().getFirst()).orElseThrow(), Way.RIGHT);
        assertThat(titles(model, there)).isEqualTo(model.laneKeys());
        assertThat(there).doesNotHaveDuplicates();
        assertThat(walk(model, there.getLast(), Way.LEFT)).isEqualTo(there.reversed());
    }

    @Test
    void leftFromTheFirstThingOfALaneIsItsTitle() {
        TimelineModel model = model("demo", LaneSetting.by(LaneField.REGION), Set.of());
        Spot first = Neighbours.first(model).orElseThrow();
        Spot title = Neighbours.next(model, first, Way.LEFT).orElseThrow();
        assertThat(model.lanes().get(title.lane()).key())
                .isEqualTo(model.laneKeys().getFirst());
        assertThat(Neighbours.next(model, title, Way.RIGHT)).contains(first);
        assertThat(Neighbours.next(model, title, Way.LEFT)).isEmpty();
    }

    @Test
    void upAndDownFromATitleKeepToTheTitles() {
        TimelineModel model = model("demo", new LaneSetting(LaneField.REGION, LaneField.TRACK), Set.of());
        List<Spot> down =
                walk(model, Neighbours.title(model, model.laneKeys().getFirst()).orElseThrow(), Way.DOWN);
        List<Spot> lanes = down.stream().filter(spot -> spot.lane() >= 0).toList();
        assertThat(lanes).allMatch(Neighbours::isTitle);
        assertThat(titles(model, down)).isEqualTo(model.laneKeys());
        assertThat(walk(model, lanes.getLast(), Way.UP)).isEqualTo(lanes.reversed());
    }

    @Test
    void downFromAThingStopsAtFoldedLanesOnly() {
        List<Subject.Lane> keys =
                model("demo", LaneSetting.by(LaneField.REGION), Set.of()).laneKeys();
        TimelineModel model = model("demo", LaneSetting.by(LaneField.REGION), Set.of(keys.get(1)));
        List<Spot> down = walk(model, Neighbours.first(model).orElseThrow(), Way.DOWN);
        List<Spot> until = down.subList(
                0,
                down.indexOf(down.stream()
                                .filter(Neighbours::isTitle)
                                .findFirst()
                                .orElseThrow())
                        + 1);
        assertThat(model.lanes().get(until.getLast().lane()).key()).isEqualTo(keys.get(1));
        assertThat(until.subList(0, until.size() - 1)).allMatch(spot -> spot.lane() == 0);
        TimelineModel open = model("demo", LaneSetting.by(LaneField.REGION), Set.of());
        assertThat(titles(open, walk(open, Neighbours.first(open).orElseThrow(), Way.DOWN)))
                .isEmpty();
    }

    @Test
    void allLanesFoldedUpCanStillBeReached() {
        TimelineModel open = model("demo", LaneSetting.by(LaneField.REGION), Set.of());
        TimelineModel model = open.folded(Set.copyOf(open.laneKeys()));
        Spot first = Neighbours.title(model, open.laneKeys().getFirst()).orElseThrow();
        assertThat(titles(model, walk(model, first, Way.RIGHT))).isEqualTo(open.laneKeys());
    }
}
