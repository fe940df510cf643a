package dk.koereplan.app.planning;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.TimeFields;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The times of a record by the names of their fields. What people move is what is now expected; where nobody expects
/// anything yet, they see and move what was approved, and what comes of it is an expectation.
public final class RecordTimes {
    private RecordTimes() {}

    /// The fields that say when a record of this kind lies on the line, a beginning before its end; empty for kinds
    /// that have no time.
    public static List<String> fields(Entity entity) {
        return TimeFields.expected(EntityKind.of(entity));
    }

    /// The field that holds what was approved for this time; empty where nothing is approved.
    public static Optional<String> approved(String field) {
        return TimeFields.approved(field);
    }

    /// The time that a field of this name holds.
    public static When get(Entity entity, String field) {
        return field(entity, field).raw(entity) instanceof When when ? when : When.UNKNOWN;
    }

    /// The time as it is seen: what is expected, else what was approved.
    public static When seen(Entity entity, String field) {
        When expected = get(entity, field);
        return expected.isUnknown() ? approved(field).map(f -> get(entity, f)).orElse(expected) : expected;
    }

    /// The coarsest precision in which any of the record's times is given; empty when none lies in the calendar.
    public static Optional<Precision> coarsest(Entity entity) {
        return fields(entity).stream()
                .flatMap(f -> Precision.of(seen(entity, f)).stream())
                .reduce(Precision::coarser);
    }

    /// A copy with other times.
    ///
    /// @throws dk.koereplan.domain.InvalidValue when a beginning would lie after its end
    public static Entity with(Entity entity, Map<String, When> times) {
        return Records.with(entity, times);
    }

    private static Field field(Entity entity, String name) {
        return EntityKind.of(entity).schema().field(name).orElseThrow();
    }
}
