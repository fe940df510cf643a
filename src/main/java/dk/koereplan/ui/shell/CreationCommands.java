package dk.koereplan.ui.shell;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// "Ny …" for every kind of record that a person begins.
record CreationCommands(PlanContext context, Navigator navigator, Runnable beginStrategy) {
    private static final Map<EntityKind, String> KEYS = Map.of(
            EntityKind.INITIATIVE, "Shortcut+N",
            EntityKind.MILESTONE, "Shortcut+M",
            EntityKind.FUNDING_SOURCE, "Shortcut+Shift+F");

    /// Those that people use most first.
    List<Command> all() {
        BooleanBinding writable = Bindings.createBooleanBinding(() -> !context.readOnly());
        List<Command> all = new ArrayList<>();
        all.add(Command.of("strategy.begin", "Shortcut+Shift+N", "place.everywhere", writable, beginStrategy));
        Belonging.byHand().stream()
                .sorted((a, b) -> Boolean.compare(KEYS.containsKey(b), KEYS.containsKey(a)))
                .map(kind -> Command.of(
                        Words.beginKey(kind),
                        KEYS.getOrDefault(kind, ""),
                        "place.everywhere",
                        writable,
                        () -> navigator.create(kind, whole(kind))))
                .forEach(all::add);
        return all;
    }

    /// What is selected, when a record of the kind is begun within it, or else what that is a part of: with a
    /// milestone selected the next one goes to the same initiative. A new initiative stands for itself.
    private String whole(EntityKind kind) {
        Optional<Entity> selected = context.selected().filter(e -> kind != EntityKind.INITIATIVE);
        return selected.filter(e -> fits(kind, e))
                .or(() -> selected.flatMap(Reference::whole)
                        .flatMap(context.index()::find)
                        .filter(e -> fits(kind, e)))
                .map(e -> e.id().value())
                .orElse("");
    }

    private static boolean fits(EntityKind kind, Entity whole) {
        return Belonging.field(kind, EntityKind.of(whole)).isPresent();
    }
}
