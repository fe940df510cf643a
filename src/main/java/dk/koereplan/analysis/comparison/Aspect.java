package dk.koereplan.analysis.comparison;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What sort of difference somebody looks for, in the order in which a board asks.
public enum Aspect {
    /// A traffic light shines otherwise; it follows from reports, and nobody changes it as such.
    LIGHT,
    PHASE,
    TIME,
    MONEY,
    OWNER,
    ADDED,
    REMOVED,
    CONTENT;

    private static final Set<EntityKind> OF_MONEY = EnumSet.of(
            EntityKind.NEED,
            EntityKind.FUNDING_SOURCE,
            EntityKind.ALLOCATION,
            EntityKind.SPEND,
            EntityKind.PRICE_INDEX);

    private static final Set<String> WORDS = Set.of("title", "note", "source", "description");

    /// What a change of one field is about.
    static Aspect of(EntityKind kind, Field field) {
        if (field.name().equals("state")) {
            return PHASE;
        }
        if (OF_MONEY.contains(kind)) {
            return WORDS.contains(field.name()) ? CONTENT : MONEY;
        }
        if (field.type() == When.class || field.type() == LocalDate.class) {
            return TIME;
        }
        String type = field.type().getTypeName();
        return type.contains(OwnerRef.class.getName()) || type.contains(OwnerPeriod.class.getName()) ? OWNER : CONTENT;
    }
}
