package dk.koereplan.ui.inspector;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.inspector.ChoiceEditor.Choice;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a field may be chosen from.
///
/// @param begins what is not there yet may be made from the list
record Choices(PlanContext context, InspectorViewModel model, boolean begins) {
    /// The constants of an enum, in its own order.
    List<Choice> constants(Field field, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> choice(constant(field, c), Words.of((Enum<?>) c, context.texts())))
                .toList();
    }

    private static Value constant(Field field, Object constant) {
        boolean list = field.type() instanceof ParameterizedType;
        Value written = field.codec().write(list ? List.of(constant) : constant);
        return written instanceof Value.Items items
                ? items.items().getFirst()
                : Optional.ofNullable(written).orElseThrow();
    }

    /// The same, and at the end the way to make what is not there yet: it comes back here with it chosen.
    List<Choice> recordsOrNew(Field field) {
        List<Choice> all = new ArrayList<>(records(field, model.id()));
        field.target()
                .or(field::itemTarget)
                .filter(Entity.class::isAssignableFrom)
                .map(EntityKind::of)
                .ifPresent(kind -> addNew(kind, field, all));
        return all;
    }

    /// Owners, and at the end the way to make another organisation.
    List<Choice> ownersOrNew(Field field) {
        List<Choice> all = owners();
        addNew(EntityKind.ORGANISATION, field, all);
        return all;
    }

    private void addNew(EntityKind kind, Field field, List<Choice> all) {
        if (begins && Belonging.byHand().contains(kind)) {
            String id = model.id();
            all.add(new Choice(
                    Optional.empty(),
                    Words.begin(kind, context.texts()) + " …",
                    Optional.of(() -> model.beginFor(kind, id, field.name()))));
        }
    }

    /// What a body may be mandated to do.
    List<Choice> purposes() {
        return Arrays.stream(GatePurpose.values())
                .map(p -> choice(new Value.Text(p.name()), Words.of(p, context.texts())))
                .toList();
    }

    /// Regions in their order, the collectives, then organisations and bodies by name.
    List<Choice> owners() {
        List<Choice> owners = new ArrayList<>();
        context.index().regions().forEach(r -> owners.add(choice(text(r), r.title())));
        for (OwnerRef.Collective collective : OwnerRef.Collective.values()) {
            owners.add(choice(new Value.Text(collective.token()), Words.of(collective, context.texts())));
        }
        Roadmap roadmap = context.roadmap();
        Stream.concat(roadmap.all(Organisation.class).stream(), roadmap.all(Body.class).stream())
                .sorted(byTitle())
                .forEach(unit -> owners.add(choice(text(unit), unit.title())));
        return owners;
    }

    /// Every record that the field may point to, but the record itself.
    List<Choice> records(Field field, String self) {
        Optional<Class<?>> target = field.target().or(field::itemTarget);
        if (target.isEmpty() || !Entity.class.isAssignableFrom(target.get())) {
            return context.roadmap()
                    .held()
                    .flatMap(h -> Optional.ofNullable(h.entity()).stream())
                    .filter(e -> Belonging.SUBJECTS.contains(EntityKind.of(e)))
                    .filter(e -> !e.id().value().equals(self))
                    .sorted(byTitle())
                    .map(e -> choice(text(e), e.title()))
                    .toList();
        }
        if (target.get() == Region.class) {
            return context.index().regions().stream()
                    .map(r -> choice(text(r), r.title()))
                    .toList();
        }
        return context.roadmap().all(target.get().asSubclass(Entity.class)).stream()
                .filter(e -> !e.id().value().equals(self))
                .sorted(byTitle())
                .map(e -> choice(text(e), e.title()))
                .toList();
    }

    private Comparator<Entity> byTitle() {
        return Comparator.comparing(Entity::title, Alphabet.of(context.language()));
    }

    private static Value text(Entity entity) {
        return new Value.Text(entity.id().value());
    }

    private static Choice choice(Value value, String text) {
        return new Choice(Optional.of(value), text);
    }
}
