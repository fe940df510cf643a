package dk.koereplan.ui.initiatives;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.ui.common.PlanContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// What is to be shown, in the order of the plan.
    public Table<Initiative> table() {
        Optional<Narrowing> only = narrowing.get();
        List<Initiative> initiatives = context.scope().initiatives().stream()
                .filter(i -> only.isEmpty() || only.get().ids().contains(i.id().value()))
                .toList();
        return InitiativeTable.of(initiatives, context.scope().facts(), context.texts());
    }
}
