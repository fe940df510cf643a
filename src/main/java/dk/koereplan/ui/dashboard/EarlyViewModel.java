package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The overview of a plan before anybody reports on it, worked out away from the window's thread, the way from each of
/// its lines to what it is about, and what can be done next.
public final class EarlyViewModel {
    private final PlanContext context;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<EarlyPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Derived<Optional<EarlyPlan>> derived;

    public EarlyViewModel(PlanContext context, Navigator navigator) {
        this.context = context;
        this.navigator = navigator;
        derived = new Derived<>(context, plan::set);
    }

    /// Empty while somebody reports on the plan, and until it is known whether anybody does.
    public ReadOnlyObjectProperty<Optional<EarlyPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The plan, the filter or the date has changed.
    public void refresh() {
        Scope scope = context.scope();
        Texts texts = context.texts();
        derived.make(() -> EarlyPlan.of(scope, texts));
    }

    /// Shows nothing more.
    void close() {
        derived.close();
    }

    /// Shows the records that a line is about.
    void open(EarlyPlan.Item item) {
        switch (item.about()) {
            case EarlyPlan.About.One(String id) -> context.select(id);
            case EarlyPlan.About.All(List<String> ids) -> navigator.list(item.words(), ids);
        }
    }

    /// What is worth doing next, by the names of the commands that do it.
    public List<Command> next() {
        List<String> keys = new ArrayList<>();
        if (context.roadmap().strategy().isEmpty() || context.index().tracks().isEmpty()) {
            keys.add("strategy.begin");
        }
        keys.add(Words.beginKey(EntityKind.INITIATIVE));
        return navigator.commands().stream()
                .filter(c -> keys.contains(c.key()) && c.enabled().get())
                .sorted(Comparator.comparingInt(c -> keys.indexOf(c.key())))
                .toList();
    }
}
