package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What may not be deleted by hand: the plan's own record, which says whether it is a demo, and whoever and
/// whatever the history names. An abolished region gets its last day instead.
final class Deletions {
    static final Set<EntityKind> NAMED_BY_HISTORY =
            EnumSet.of(EntityKind.REGION, EntityKind.ORGANISATION, EntityKind.BODY, EntityKind.SOURCE_DOCUMENT);

    private Deletions() {}

    static List<Refusal> check(Entity gone, Roadmap before, Roadmap after) {
        List<Refusal> refusals = new ArrayList<>(FieldRules.gone(gone, after));
        EntityKind kind = EntityKind.of(gone);
        String id = gone.id().value();
        if (kind == EntityKind.PLAN) {
            refusals.add(Refusal.of(id, null, RefusalKey.DELETE_PLAN));
        }
        if (NAMED_BY_HISTORY.contains(kind)) {
            long users = before.held()
                    .map(LoggedRecord::entity)
                    .filter(Objects::nonNull)
                    .filter(entity -> refersTo(entity, id))
                    .count();
            if (users > 0) {
                refusals.add(Refusal.of(id, null, RefusalKey.DELETE_USED, gone.id(), users));
            }
        }
        return refusals;
    }

    private static boolean refersTo(Entity entity, String id) {
        return Reference.of(entity).stream().anyMatch(r -> r.target().equals(id))
                || (entity.source() instanceof Provenance.Document document
                        && document.document().equals(id));
    }
}
