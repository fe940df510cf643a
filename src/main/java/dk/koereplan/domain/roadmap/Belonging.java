package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Id;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which kinds of record are begun within which: a party in its hearing, an answer in its party. All of it follows from
/// the fields that point to other records.
public final class Belonging {
    /// What people treat in a body, hear others about, let one thing wait for, or cite a source of.
    public static final Set<EntityKind> SUBJECTS = Collections.unmodifiableSet(EnumSet.of(
            EntityKind.INITIATIVE,
            EntityKind.MILESTONE,
            EntityKind.DELIVERABLE,
            EntityKind.STRATEGY,
            EntityKind.TRACK,
            EntityKind.AGREEMENT,
            EntityKind.AGREEMENT_THEME,
            EntityKind.PLAN,
            EntityKind.ACTION,
            EntityKind.PLAN_EVENT,
            EntityKind.DECISION_GATE,
            EntityKind.HEARING_ROUND,
            EntityKind.DECISION));

    /// Fields that compare a record with another of the plan, and say nothing of where it belongs.
    private static final Set<String> BESIDE =
            Set.of("successor", "supersedes", "linksTo", "parallelWith", "lightPeriod", "result");

    /// The plan's own record is there from the start; baselines and snapshots are copies that the program takes, and
    /// a view is what the window shows when it gets its name; a limit is set on the board.
    private static final Set<EntityKind> NOT_BY_HAND = EnumSet.of(
            EntityKind.PLAN, EntityKind.BASELINE, EntityKind.SNAPSHOT, EntityKind.SAVED_VIEW, EntityKind.COLUMN_LIMIT);

    private static final Map<EntityKind, List<EntityKind>> PARTS = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind whole : EntityKind.values()) {
            PARTS.put(
                    whole,
                    byHand().stream().filter(k -> field(k, whole).isPresent()).toList());
        }
    }

    private Belonging() {}

    /// Every kind that a person begins a record of, in the order of the kinds.
    public static List<EntityKind> byHand() {
        return Arrays.stream(EntityKind.values())
                .filter(k -> !NOT_BY_HAND.contains(k))
                .toList();
    }

    /// The kinds that are begun within a record of this kind.
    public static List<EntityKind> parts(EntityKind whole) {
        return PARTS.getOrDefault(whole, List.of());
    }

    /// The field by which a record of one kind belongs to one of another; empty when it does not.
    public static Optional<Field> field(EntityKind part, EntityKind whole) {
        List<Field> fields = part.schema().references().stream()
                .filter(f -> !BESIDE.contains(f.name()))
                .filter(f -> pointsTo(f, whole))
                .toList();
        return fields.stream()
                .filter(Field::partOf)
                .findFirst()
                .or(() -> fields.stream().filter(Field::required).findFirst())
                .or(() -> fields.stream().findFirst());
    }

    private static boolean pointsTo(Field field, EntityKind whole) {
        boolean one = field.type() instanceof ParameterizedType type && type.getRawType() == Id.class;
        return one
                && field.target()
                        .map(target -> target == whole.type())
                        .orElseGet(() -> field.name().equals("subject") && SUBJECTS.contains(whole));
    }
}
