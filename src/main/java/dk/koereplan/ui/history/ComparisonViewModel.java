package dk.koereplan.ui.history;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.Freezing;
import dk.koereplan.app.comparison.PlanComparison;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.Provenance;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Holds the plan against an earlier state of it, through the filter of the window; and freezes states.
public final class ComparisonViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final PlanSession session;
    private final TaskRunner tasks;
    private final ObjectProperty<Optional<StatePoint>> since = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean shown;

    /// What the plan was held against, and what came of it.
    ///
    /// @param table empty for a state that this copy's log does not give
    public record Compared(StatePoint point, Optional<Table<PlanDifference>> table) {}

    public ComparisonViewModel(
            PlanContext context, Edits edits, Notices notices, PlanSession session, TaskRunner tasks) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.session = session;
        this.tasks = tasks;
    }

    /// The earlier state; empty until one is chosen.
    public ObjectProperty<Optional<StatePoint>> sinceProperty() {
        return since;
    }

    /// The comparison stands on the screen, and not the log.
    boolean shown() {
        return shown;
    }

    void show(boolean compared) {
        shown = compared;
    }

    /// What the screen compares with; empty while the log stands there, or nothing is compared.
    public Optional<StatePoint> shownSince() {
        return compared.get().filter(now -> shown && now.table().isPresent()).map(Compared::point);
    }

    /// What differs; empty while nothing is chosen.
    public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// What can be looked back to.
    public List<StatePoint> points() {
        return StatePoint.of(context.index(), context.asOf());
    }

    /// Compares anew: with another state, after an edit, through another filter.
    public void compare() {
        Optional<StatePoint> point = since.get();
        if (point.isEmpty()) {
            compared.set(Optional.empty());
            return;
        }
        PlanFile file = session.file();
        AsOf today = context.asOf();
        PlanFilter filter = context.filter();
        Texts texts = context.texts();
        tasks.read(
                "history.compare",
                () -> new Compared(
                        point.get(),
                        PlanComparison.since(point.get(), file, today, filter).map(made -> made.table(texts))),
                made -> compared.set(Optional.of(made)),
                notices::problem);
    }

    /// Freezes the plan as it is now, under a name.
    public void freeze(String title) {
        String id = edits.nextId();
        LocalDate today = context.today();
        Provenance source = edits.entered();
        // the fingerprint takes the whole plan, and belongs to the place in the log that the writer knows
        tasks.write(
                () -> Freezing.of(session.file(), id, title, today, null, source),
                edit -> edits.applyWithUndo(edit, context.text("comparison.froze", title), notices::refused),
                notices::problem);
    }
}
