package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The index that timeline scenes are cut from: lanes, rows and times, for one snapshot, filter, as-of date, lane
/// setting and language. Built once, in time that grows with the plan; immutable.
public final class TimelineModel {
    private final Scope scope;
    private final @Nullable EarlierTimes earlier;
    private final Texts texts;
    private final LaneIndex lanes;
    private final LaneHeights heights;
    private final List<TimelineEvent> events;
    private final EventSpans eventSpans;
    private final List<TrayEntry> tray;
    private final DayInterval days;
    private final LayerFacts facts;
    private final LinkMemory links = new LinkMemory(this);
    private volatile @Nullable OverviewGrid overview;

    private TimelineModel(
            Scope scope,
            LaneSetting setting,
            Set<Subject.Lane> collapsed,
            @Nullable EarlierTimes earlier,
            Texts texts) {
        this.scope = scope;
        this.earlier = earlier;
        this.texts = texts;
        var items = new ItemIndex(scope, earlier);
        LaneField within = setting.inner();
        lanes = new LaneIndex(
                items,
                LaneRule.of(setting.outer(), scope, texts),
                within == null ? null : LaneRule.of(within, scope, texts),
                collapsed);
        heights = new LaneHeights(lanes.lanes());
        events = EventIndex.events(scope);
        eventSpans = new EventSpans(events, scope.facts());
        tray = TrayIndex.entries(scope, items.undatedInitiatives(), items.undatedMilestones());
        days = extent();
        facts = new LayerFacts(scope);
    }

    private TimelineModel(TimelineModel whole, LaneIndex lanes, List<TrayEntry> tray) {
        scope = whole.scope;
        earlier = whole.earlier;
        texts = whole.texts;
        this.lanes = lanes;
        heights = new LaneHeights(lanes.lanes());
        events = whole.events;
        eventSpans = whole.eventSpans;
        this.tray = tray;
        days = whole.days;
        facts = whole.facts;
    }

    /// The same plan with these lanes folded up and no others. What does not hang on that is shared.
    public TimelineModel folded(Set<Subject.Lane> collapsed) {
        return new TimelineModel(this, lanes.folded(Set.copyOf(collapsed)), tray);
    }

    /// The same plan on paper, with nothing folded up.
    public TimelineModel on(Sheet paper) {
        return new TimelineModel(this, lanes.on(paper), tray);
    }

    /// The same without what has no date, for a page beside the one that shows it.
    public TimelineModel withoutTray() {
        return new TimelineModel(this, lanes, List.of());
    }

    /// Whether anything lies on the line within these days, in a lane that is not folded up.
    public boolean hasWithin(LocalDate first, LocalDate last) {
        return lanes.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.near(first.toEpochDay(), last.toEpochDay()).stream())
                .anyMatch(item -> item.last() >= first.toEpochDay() && item.first() <= last.toEpochDay());
    }

    /// What is printed; null on screen.
    public @Nullable Sheet sheet() {
        return lanes.sheet();
    }

    public static TimelineModel of(Scope scope, LaneSetting setting, Texts texts) {
        return of(scope, setting, Set.of(), texts);
    }

    /// @param collapsed the keys of the lanes of which only a summary is shown; those of lanes that there are not are
    ///     left alone
    public static TimelineModel of(Scope scope, LaneSetting setting, Set<Subject.Lane> collapsed, Texts texts) {
        return of(scope, setting, collapsed, null, texts);
    }

    /// @param earlier what the bars are held against; null for what was approved for them
    public static TimelineModel of(
            Scope scope,
            LaneSetting setting,
            Set<Subject.Lane> collapsed,
            @Nullable EarlierTimes earlier,
            Texts texts) {
        return new TimelineModel(scope, setting, Set.copyOf(collapsed), earlier, texts);
    }

    /// What the bars are held against; null for what was approved for them.
    public @Nullable EarlierTimes earlier() {
        return earlier;
    }

    private DayInterval extent() {
        long asOf = scope.asOf().day().toEpochDay();
        LongStream own = lanes.lanes().stream()
                .flatMapToLong(
                        lane -> LongStream.of(lane.days().first(), lane.days().last()));
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
    public TimelineViewport fitting(double width, double height) {
        return TimelineViewport.fitting(days.first().orElseThrow(), days.last().orElseThrow(), width, height);
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
        return initiatives(IntStream.range(0, lanes.items().size()).filter(lanes.items()::isOnLine));
    }

    /// Those of a lane and of the lanes within it, folded up or not, in the plan's order.
    public List<String> initiativesIn(Subject.Lane lane) {
        return initiatives(lanes.in(lane));
    }

    private List<String> initiatives(IntStream numbers) {
        return numbers.mapToObj(lanes.items()::initiative)
                .filter(Objects::nonNull)
                .map(i -> i.id().value())
                .toList();
    }

    /// The days over which an initiative's bar and milestones lie; empty when it has none on the line. A milestone's
    /// are those of its initiative.
    public Optional<DayInterval> daysOf(String id) {
        int number = lanes.items().numberOf(id);
        return number < 0 || !lanes.items().isOnLine(number)
                ? Optional.empty()
                : Optional.of(DayInterval.of(
                        LocalDate.ofEpochDay(lanes.items().first(number)),
                        LocalDate.ofEpochDay(lanes.items().last(number))));
    }

    /// Every place on the line of an initiative or a milestone; empty when it has none.
    public List<ItemPosition> places(String id) {
        return lanes.places(id);
    }

    List<TimelineLink.Standing> standings(String id, DaySpan days, boolean bar) {
        return lanes.standings(id, days, bar);
    }

    /// The keys of the lanes that can be collapsed, those within others included, in the order in which they stand.
    public List<Subject.Lane> laneKeys() {
        return lanes.lanes().stream().map(TimelineLane::key).toList();
    }

    public List<TimelineLane> lanes() {
        return lanes.lanes();
    }

    /// How many milestones are overdue, by the last day on which each was possible.
    Map<LocalDate, Integer> overdue() {
        return lanes.items().overdue();
    }

    /// Made when the strip is first drawn, then kept for every width.
    public OverviewGrid overview() {
        OverviewGrid made = overview;
        if (made == null) {
            made = new OverviewGrid(this);
            overview = made;
        }
        return made;
    }

    public LinkMemory links() {
        return links;
    }

    public LaneHeights heights() {
        return heights;
    }

    public List<TimelineEvent> events() {
        return events;
    }

    public EventSpans eventSpans() {
        return eventSpans;
    }

    public List<TrayEntry> tray() {
        return tray;
    }

    public LayerFacts facts() {
        return facts;
    }

    public Light light(Initiative initiative) {
        return scope.light(initiative);
    }

    /// What people call a record; for times that hang on others.
    public String title(@Nullable String id) {
        return id == null ? "" : scope.index().title(id);
    }
}
