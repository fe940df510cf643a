package dk.koereplan.ui.timeline.view;

import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.settings.TimelineLook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a plan is laid out on the timeline, to be found again when it is opened another time.
///
/// @param zoom pixels a day; null for all of the plan
/// @param from the day at the left edge, counted from 1970-01-01; means nothing without a zoom
public record TimelineLayout(
        LaneSetting lanes,
        Set<Subject.Lane> collapsed,
        boolean overview,
        @Nullable Double zoom,
        double from) {
    private static final double FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final double LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /// What a look that was remembered means; what makes no sense is left out, and then all of the plan is shown.
    public static TimelineLayout of(TimelineLook look) {
        List<Optional<LaneField>> fields =
                look.lanes().stream().map(TimelineLayout::field).toList();
        boolean lanes =
                !fields.isEmpty() && fields.size() <= 2 && fields.stream().allMatch(Optional::isPresent);
        boolean place = look.zoom() >= TimelineViewport.MIN_ZOOM
                && look.zoom() <= TimelineViewport.MAX_ZOOM
                && look.from() >= FIRST_DAY
                && look.from() <= LAST_DAY;
        return new TimelineLayout(
                lanes ? setting(fields.stream().flatMap(Optional::stream).toList()) : LaneSetting.by(LaneField.REGION),
                lanes ? folded(look) : Set.of(),
                look.overview(),
                lanes && place ? look.zoom() : null,
                place ? look.from() : 0);
    }

    private static Optional<LaneField> field(String name) {
        return Arrays.stream(LaneField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static Set<Subject.Lane> folded(TimelineLook look) {
        return look.folded().stream()
                .map(lane -> new Subject.Lane(lane.outer(), lane.inner()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LaneSetting setting(List<LaneField> fields) {
        return new LaneSetting(fields.getFirst(), fields.size() > 1 ? fields.get(1) : null);
    }

    public TimelineLook look() {
        LaneField inner = lanes.inner();
        List<String> fields = inner == null
                ? List.of(lanes.outer().name())
                : List.of(lanes.outer().name(), inner.name());
        List<TimelineLook.Folded> folded = collapsed.stream()
                .map(lane -> new TimelineLook.Folded(lane.outer(), lane.inner()))
                .sorted(Comparator.comparing(TimelineLook.Folded::outer)
                        .thenComparing(TimelineLook.Folded::inner, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new TimelineLook(fields, folded, zoom == null ? Double.NaN : zoom, from, overview);
    }
}
