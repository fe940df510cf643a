package dk.koereplan.scene.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaneTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final BundledFont FONT = new BundledFont();

    private static TimelineModel model(LaneField outer, LaneField inner, String... collapsed) {
        return TimelineModel.of(
                Plans.scope(Plans.named("demo")),
                new LaneSetting(outer, inner),
                Stream.of(collapsed).map(LaneTest::key).collect(Collectors.toSet()),
                DANISH);
    }

    private static Stream<Initiative> in(TimelineLane lane) {
        return lane.rows().stream()
                .flatMap(row -> row.items().stream())
                .map(TimelineItem::initiative)
                .filter(Objects::nonNull);
    }

    /// Written as `outer` or `outer/inner`.
    private static Subject.Lane key(String written) {
        String[] parts = written.split("/", -1);
        return new Subject.Lane(parts[0], parts.length > 1 ? parts[1] : null);
    }

    private static TimelineLane lane(TimelineModel model, String key) {
        return model.lanes().stream()
                .filter(lane -> lane.key().equals(key(key)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnTheLineStandsInSomeLaneWhateverTheField(LaneField field) {
        TimelineModel model = model(field, null);
        Set<String> placed = new HashSet<>();
        model.lanes().forEach(lane -> in(lane).forEach(i -> placed.add(i.id().value())));
        assertThat(placed).containsExactlyInAnyOrderElementsOf(model.initiativesOnLine());
        assertThat(model.lanes()).allSatisfy(lane -> assertThat(lane.title()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void anItemStandsAtMostOnceInALane(LaneField field) {
        for (TimelineLane lane : model(field, null).lanes()) {
            assertThat(in(lane).map(i -> i.id().value()).toList()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoValueStandsInTheLastLane(LaneField field) {
        List<TimelineLane> lanes = model(field, null).lanes();
        assertThat(lanes.subList(0, lanes.size() - 1))
                .noneMatch(lane -> lane.key().outer().equals(LaneRule.NONE));
    }

    @Test
    void aSharedInitiativeIsMarkedInEachLaneAndCountedOnceInEach() {
        TimelineModel model = model(LaneField.REGION, LaneField.PROFESSION);
        for (TimelineLane outer :
                model.lanes().stream().filter(TimelineLane::group).toList()) {
            List<TimelineItem> within = model.lanes().stream()
                    .filter(lane -> lane.depth() > 0
                            && lane.key().outer().equals(outer.key().outer()))
                    .flatMap(lane -> lane.rows().stream())
                    .flatMap(row -> row.items().stream())
                    .filter(item -> item.bar() != null)
                    .toList();
            assertThat(outer.count())
                    .isEqualTo(within.stream()
                            .map(TimelineItem::initiative)
                            .distinct()
                            .count());
        }
        model.initiativesOnLine()
                .forEach(id -> assertThat(model.places(id))
                        .allMatch(place ->
                                place.item().shared() == model.places(id).size() > 1));
    }

    @Test
    void innerLanesFollowTheirGroupAndBearItsKey() {
        TimelineModel model = model(LaneField.REGION, LaneField.TRACK);
        Subject.Lane group = model.laneKeys().getFirst();
        for (TimelineLane lane : model.lanes()) {
            assertThat(lane.depth()).isEqualTo(lane.group() ? 0 : 1);
            group = lane.group() ? lane.key() : group;
            assertThat(lane.key().outer()).isEqualTo(group.outer());
        }
        assertThat(lane(model, "REG-84/TRK-2").path()).isEqualTo("Region Hovedstaden, Redskaber");
    }

    @Test
    void aCollapsedLaneKeepsItsCountAndItsExtent() {
        TimelineModel open = model(LaneField.REGION, LaneField.TRACK);
        TimelineModel shut = model(LaneField.REGION, LaneField.TRACK, "REG-84", "REG-82/TRK-1");
        for (String key : List.of("REG-84", "REG-82/TRK-1")) {
            TimelineLane lane = lane(shut, key);
            assertThat(lane.collapsed()).isTrue();
            assertThat(lane.rows()).isEmpty();
            assertThat(lane.height()).isEqualTo(Measures.GROUP);
            assertThat(lane.count()).isEqualTo(lane(open, key).count()).isPositive();
            assertThat(lane.days()).isEqualTo(lane(open, key).days());
        }
        assertThat(shut.laneKeys()).noneMatch(key -> key.outer().equals("REG-84") && key.inner() != null);
        assertThat(shut.initiativesOnLine()).isEqualTo(open.initiativesOnLine());
    }

    @Test
    void placesLeadToTheRowThatHoldsTheItem() {
        TimelineModel model = model(LaneField.REGION, LaneField.PROFESSION, "REG-83");
        for (String id : model.initiativesOnLine()) {
            assertThat(model.places(id)).isNotEmpty().doesNotHaveDuplicates();
            for (ItemPosition place : model.places(id)) {
                TimelineLane lane = model.lanes().get(place.lane());
                assertThat(place.item().is(id)).isTrue();
                assertThat(lane.collapsed()
                                || lane.rows().get(place.row()).items().contains(place.item()))
                        .isTrue();
            }
        }
        assertThat(model.places("no-such-thing")).isEmpty();
    }

    @Test
    void aMilestoneIsFoundWithItsInitiative() {
        TimelineModel model = model(LaneField.TRACK, null);
        TimelineItem item = model.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.items().stream())
                .filter(i -> i.initiative() != null && !i.milestones().isEmpty())
                .findFirst()
                .orElseThrow();
        String milestone = item.milestones().getFirst().milestone().id().value();
        assertThat(model.places(milestone)).extracting(ItemPosition::item).containsExactly(item);
        assertThat(model.daysOf(milestone)).isPresent();
    }

    @Test
    void titlesSayWhetherTheyAreOpenAndCanBePicked() {
        TimelineModel model = model(LaneField.REGION, null, "REG-84");
        Scene scene = TimelineScene.of(model, model.fitting(1280, 720), Marked.NOTHING, FONT);
        assertThat(title(scene, "REG-84").tag().text()).contains(", 11 initiativer, foldet sammen, → Østdanmark");
        assertThat(title(scene, "REG-85").tag().text()).contains(", 10 initiativer, foldet ud, → Østdanmark");
        assertThat(scene.at(4, title(scene, "REG-85").bounds().centreY())
                        .map(placed -> placed.tag().id()))
                .isEqualTo(Optional.of("REG-85"));
    }

    @Test
    void titlesStayInSightBelowTheirGroup() {
        TimelineModel model = model(LaneField.REGION, LaneField.TRACK);
        TimelineViewport view = model.fitting(1280, 500);
        double top = TimelineScene.body(model, view).y();
        for (double scroll = 0; scroll < TimelineScene.mostTop(model, view); scroll += 7) {
            Scene scene = TimelineScene.of(model, view.scrolledTo(scroll), Marked.NOTHING, FONT);
            List<Placed> titles = scene.tagged().stream()
                    .filter(placed -> placed.tag().kind().equals("lane"))
                    .toList();
            assertThat(titles)
                    .anyMatch(placed -> placed.bounds().y() <= top + 1
                            && placed.bounds().bottom() > top
                            && !placed.tag().id().contains("/"));
        }
    }

    private static Placed title(Scene scene, String key) {
        return scene.tagged().stream()
                .filter(placed ->
                        placed.tag().kind().equals("lane") && placed.tag().id().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
