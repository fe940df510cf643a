package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Scope;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The index that timeline scenes are cut from: lanes, rows and times, for one snapshot, filter, as-of date, lane
/// setting and language. Built once, in time that grows with the plan; immutable.
public final class TimelineModel {
    private final Scope scope;
    private final Texts texts;
    private final List<TimelineLane> lanes;
    private final double[] tops;
    private final List<TimelineEvent> events;
    private final List<TrayEntry> tray;
    private final DayInterval days;
    private final Facts facts;

    private TimelineModel(Scope scope, LaneSetting setting, Texts texts) {
        this.scope = scope;
        this.texts = texts;
        var items = new ItemIndex(scope);
        LaneRule rule = LaneRule.of(setting.outer(), scope.index(), scope.asOf(), texts);
        lanes = items.lanes(rule);
        tops = new double[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + lanes.get(i).height();
        }
        events = EventIndex.events(scope);
        tray = TrayIndex.entries(scope, items.undatedInitiatives());
        days = extent();
        facts = new Facts(scope);
    }

    public static TimelineModel of(Scope scope, LaneSetting setting, Texts texts) {
        return new TimelineModel(scope, setting, texts);
    }

    private DayInterval extent() {
        long asOf = scope.asOf().day().toEpochDay();
        LongStream own = lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMapToLong(row -> LongStream.of(row.firsts()[0], row.lasts()[row.lasts().length - 1]));
        LongStream others = events.stream()
                .flatMapToLong(e -> LongStream.of(e.days().first(), e.days().last()));
        var all = LongStream.concat(LongStream.concat(own, others), LongStream.of(asOf - 30, asOf + 60))
                .summaryStatistics();
        return DayInterval.of(LocalDate.ofEpochDay(all.getMin()), LocalDate.ofEpochDay(all.getMax()));
    }

    /// The first and last day of anything that is drawn, the as-of date included; always both.
    public DayInterval days() {
        return days;
    }

    /// The whole plan across a picture of this size.
    public TimelineView fitting(double width, double height) {
        return TimelineView.fitting(days.first().orElseThrow(), days.last().orElseThrow(), width, height);
    }

    public Scope scope() {
        return scope;
    }

    public Texts texts() {
        return texts;
    }

    /// How many records stand in the tray because they have no date.
    public int undated() {
        return tray.size();
    }

    /// The initiatives of which something is drawn on the line, each once however many lanes share it.
    public List<String> initiativesOnLine() {
        return lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.items().stream())
                .map(TimelineItem::initiative)
                .filter(Objects::nonNull)
                .map(i -> i.id().value())
                .distinct()
                .toList();
    }

    /// The days over which an initiative's bar or milestones lie; empty when it has none on the line.
    public Optional<DayInterval> daysOf(String initiative) {
        return lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.items().stream())
                .filter(item -> item.is(initiative))
                .findFirst()
                .map(item -> DayInterval.of(LocalDate.ofEpochDay(item.first()), LocalDate.ofEpochDay(item.last())));
    }

    List<TimelineLane> lanes() {
        return lanes;
    }

    /// How far below the first lane's top a lane begins; the end of the last lane for the number of lanes.
    double laneTop(int lane) {
        return tops[lane];
    }

    /// The last lane that begins at or above a height below the first lane's top.
    int laneAt(double y) {
        int found = Arrays.binarySearch(tops, 0, Math.max(1, lanes.size()), y);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    List<TimelineEvent> events() {
        return events;
    }

    List<TrayEntry> tray() {
        return tray;
    }

    Facts facts() {
        return facts;
    }

    Light light(Initiative initiative) {
        return scope.light(initiative);
    }

    /// What people call a record; for times that hang on others.
    String title(@Nullable String id) {
        return id == null ? "" : scope.index().title(id);
    }
}
