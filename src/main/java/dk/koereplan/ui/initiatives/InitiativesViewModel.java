package dk.koereplan.ui.initiatives;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.ui.common.PlanContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The table of initiatives, and the list behind a figure that it may be narrowed to.
public final class InitiativesViewModel {
    private final PlanContext context;
    private final ReadOnlyObjectWrapper<Optional<Narrowing>> narrowing = new ReadOnlyObjectWrapper<>(Optional.empty());

    public InitiativesViewModel(PlanContext context) {
        this.context = context;
    }

    /// Only these, because somebody opened the figure that they make.
    public record Narrowing(String title, Set<String> ids) {}

    public ReadOnlyObjectProperty<Optional<Narrowing>> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    public void narrow(String title, Collection<String> ids) {
        narrowing.set(Optional.of(new Narrowing(title, new LinkedHashSet<>(ids))));
    }

    public void showAll() {
        narrowing.set(Optional.empty());
    }

    /// What is to be shown, in the order of the plan; made by whoever asks for it, on any thread.
    public Supplier<Table<Initiative>> table() {
        Optional<Narrowing> only = narrowing.get();
        Scope scope = context.scope();
        Texts texts = context.texts();
        return () -> InitiativeTable.of(
                scope.initiatives().stream()
                        .filter(i -> only.isEmpty() || only.get().ids().contains(i.id().value()))
                        .toList(),
                scope.facts(),
                texts);
    }
}
