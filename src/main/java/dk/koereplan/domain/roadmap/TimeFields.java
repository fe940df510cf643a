package dk.koereplan.domain.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Which fields say when a record lies on the line.
public final class TimeFields {
    private TimeFields() {}

    /// What is now expected, a beginning before its end; empty for kinds that have no time.
    public static List<String> expected(EntityKind kind) {
        return switch (kind) {
            case INITIATIVE -> List.of("start", "end");
            case MILESTONE -> List.of("forecast");
            case DECISION_GATE -> List.of("date");
            case HEARING_ROUND -> List.of("deadline");
            case ACTION, DELIVERABLE -> List.of("due");
            case PLAN_EVENT -> List.of("when");
            default -> List.of();
        };
    }

    /// The field that holds what was approved for an expected time; empty where nothing is approved.
    public static Optional<String> approved(String expected) {
        return switch (expected) {
            case "start" -> Optional.of("baselineStart");
            case "end" -> Optional.of("baselineEnd");
            case "forecast" -> Optional.of("baseline");
            default -> Optional.empty();
        };
    }

    /// Whether somebody who changes these fields only moves the record along the line.
    public static boolean moves(EntityKind kind, Collection<String> fields) {
        List<String> expected = expected(kind);
        return fields.stream()
                .allMatch(f -> expected.contains(f)
                        || (kind == EntityKind.HEARING_ROUND && f.equals("opensAt"))
                        || expected.stream()
                                .anyMatch(e -> approved(e).filter(f::equals).isPresent()));
    }
}
