package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.OwnerPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One record points to another.
///
/// @param target the other's id
/// @param unit whether it names a unit as owner, payer or party
public record Reference(Field field, String target, boolean unit) {
    /// The record makes no sense without the other.
    public boolean owning() {
        return field.required() || field.partOf();
    }

    /// A time that is given as before or after the other.
    public boolean isTime() {
        return field.hasTimes();
    }

    public boolean isIn(Value value) {
        return switch (value) {
            case Value.Text text -> text.text().equals(target);
            case Value.Struct struct -> struct.fields().values().stream().anyMatch(this::isIn);
            default -> false;
        };
    }

    /// The id of the record that this one is a part of.
    public static Optional<String> whole(Entity part) {
        return of(part).stream()
                .filter(r -> r.field().partOf())
                .map(Reference::target)
                .findFirst();
    }

    public static List<Reference> of(Entity entity) {
        List<Reference> found = new ArrayList<>();
        for (Field field : EntityKind.of(entity).schema().references()) {
            collect(field, field.raw(entity), found);
        }
        return found;
    }

    private static void collect(Field field, @Nullable Object held, List<Reference> found) {
        switch (held) {
            case Id<?> id -> found.add(new Reference(field, id.value(), false));
            case OwnerRef.Unit unit -> found.add(new Reference(field, unit.id().value(), true));
            case OwnerPeriod period -> collect(field, period.owner(), found);
            case When when
            when when.event() instanceof When.Event.Planned event -> found.add(new Reference(field, event.id(), false));
            case Mandate mandate -> collect(field, mandate.subject(), found);
            case List<?> list -> list.forEach(element -> collect(field, element, found));
            case null, default -> {}
        }
    }
}
