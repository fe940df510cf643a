package dk.koereplan.ui.timeline.view;

import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is selected on the timeline, in the order in which it was. The last is what the inspector shows; whoever
/// shows another record there, from elsewhere, makes that the only one.
public final class Selection {
    private final PlanContext context;
    private final ReadOnlyObjectWrapper<List<String>> ids = new ReadOnlyObjectWrapper<>(List.of());

    private final Consumer<String> chosen;

    /// @param chosen told what somebody else selects
    public Selection(PlanContext context, Consumer<String> chosen) {
        this.context = context;
        this.chosen = chosen;
        context.selectionProperty().subscribe(this::follow);
    }

    private void follow(String id) {
        if (id.isEmpty()) {
            ids.set(List.of());
        } else if (!id.equals(last())) {
            List<String> next = new ArrayList<>(contains(id) ? ids() : List.of());
            next.remove(id);
            next.add(id);
            ids.set(List.copyOf(next));
            chosen.accept(id);
        }
    }

    public ReadOnlyObjectProperty<List<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    public List<String> ids() {
        return ids.get();
    }

    public boolean contains(String id) {
        return ids().contains(id);
    }

    public void only(String id) {
        set(List.of(id));
    }

    /// Into the selection, or out of it.
    public void toggle(String id) {
        List<String> next = new ArrayList<>(ids());
        if (!next.remove(id)) {
            next.add(id);
        }
        set(next);
    }

    public void add(Collection<String> more) {
        Set<String> next = new LinkedHashSet<>(ids());
        next.addAll(more);
        set(next);
    }

    public void set(Collection<String> next) {
        ids.set(List.copyOf(new LinkedHashSet<>(next)));
        context.selectionProperty().set(last());
    }

    private String last() {
        return ids().isEmpty() ? "" : ids().getLast();
    }
}
