package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The timeline as a tree.
class TimelineOutlineTest {
    private static final Roadmap PLAN = Plans.named("demo");
    private static final Subject.Lane SJAELLAND = new Subject.Lane("REG-85", null);

    private static TimelineModel model(Set<Subject.Lane> collapsed, LaneSetting setting) {
        Scope scope = Scope.of(PlanIndex.of(PLAN), PlanFilter.EMPTY, AsOf.endOf(LocalDate.of(2026, 11, 21)));
        return TimelineModel.of(scope, setting, collapsed, Texts.in(Language.DANISH));
    }

    private static Outline outline(Set<Subject.Lane> collapsed) {
        return new TimelineOutline(model(collapsed, new LaneSetting(LaneField.REGION, LaneField.TRACK)));
    }

    @Test
    void everyRowIsWithinTheRowThatSaysSo() {
        Outline outline = outline(Set.of());
        for (int row = 0; row < outline.size(); row++) {
            for (int place = 0; place < outline.entry(row).children(); place++) {
                Outline.Entry child = outline.entry(outline.child(row, place));
                assertThat(child.parent()).isEqualTo(row);
                assertThat(child.level()).isEqualTo(outline.entry(row).level() + 1);
            }
        }
        assertThat(IntStream.range(0, outline.size())
                        .map(row -> outline.entry(row).children())
                        .sum())
                .isEqualTo(outline.size() - 1);
    }

    @Test
    void holdsEveryInitiativeOfTheLineAndOfTheTray() {
        Outline outline = outline(Set.of());
        assertThat(PlanIndex.of(PLAN).initiatives())
                .allSatisfy(i -> assertThat(IntStream.range(0, outline.size())
                                .mapToObj(outline::entry)
                                .filter(e -> e.tag().id().equals(i.id().value())))
                        .isNotEmpty());
    }

    @Test
    void whatALaneBecomesIsSaid() {
        for (Set<Subject.Lane> collapsed : List.of(Set.<Subject.Lane>of(), Set.of(SJAELLAND))) {
            TimelineModel model = model(collapsed, LaneSetting.by(LaneField.REGION));
            Outline outline = new TimelineOutline(model);
            int row = outline.rowOf(new Tag(SJAELLAND, "")).orElseThrow();
            assertThat(outline.entry(row).tag().text())
                    .startsWith("Region Sjælland, ")
                    .endsWith("→ Østdanmark 01-01-2027");
            assertThat(TimelineScene.of(model, model.fitting(1280, 4000), Marked.NOTHING, new BundledFont())
                            .tagged())
                    .filteredOn(placed -> placed.tag().subject().equals(SJAELLAND))
                    .singleElement()
                    .satisfies(placed -> assertThat(placed.tag().text()).endsWith(", → Østdanmark 01-01-2027"));
        }
    }

    @Test
    void whatIsFoldedUpHasNoRows() {
        TimelineModel open = model(Set.of(), LaneSetting.by(LaneField.REGION));
        Subject.Lane lane = open.laneKeys().getFirst();
        Outline folded = new TimelineOutline(model(Set.of(lane), LaneSetting.by(LaneField.REGION)));
        Outline.Entry entry = folded.entry(folded.rowOf(new Tag(lane, "")).orElseThrow());
        assertThat(entry.folds()).isTrue();
        assertThat(entry.folded()).isTrue();
        assertThat(entry.children()).isZero();
        assertThat(folded.size()).isLessThan(new TimelineOutline(open).size());
    }
}
