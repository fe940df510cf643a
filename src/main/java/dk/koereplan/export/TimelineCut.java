package dk.koereplan.export;

import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of the timeline is shown.
///
/// @param from,until the first and last day; null for the plan's own
public record TimelineCut(
        LaneSetting lanes,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /// Everything, by region.
    public static final TimelineCut WHOLE = new TimelineCut(LaneSetting.by(LaneField.REGION), null, null);

    /// The names that [#lanes(String)] knows, such as `region, track`.
    public static String fields() {
        return Arrays.stream(LaneField.values()).map(TimelineCut::name).collect(Collectors.joining(", "));
    }

    /// With lanes by one field, or by a second one within the first: `region` or `region,track`.
    /// Empty when a name is not known, or named twice.
    public Optional<TimelineCut> lanes(String names) {
        List<String> wanted = List.of(names.split(",", -1));
        List<LaneField> fields = wanted.stream()
                .map(TimelineCut::field)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (fields.size() != wanted.size() || fields.size() > 2) {
            return Optional.empty();
        }
        LaneField inner = fields.size() == 2 ? fields.getLast() : null;
        return Optional.of(new TimelineCut(new LaneSetting(fields.getFirst(), inner), from, until));
    }

    /// Every day of the plan is shown.
    boolean whole() {
        return from == null && until == null;
    }

    public TimelineCut days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimelineCut(lanes, first, last);
    }

    /// The names of a setting's fields, the outer one first, as [#lanes(String)] knows them.
    public static List<String> names(LaneSetting setting) {
        LaneField inner = setting.inner();
        return inner == null ? List.of(name(setting.outer())) : List.of(name(setting.outer()), name(inner));
    }

    private static Optional<LaneField> field(String name) {
        return Arrays.stream(LaneField.values())
                .filter(f -> name(f).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String name(LaneField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
