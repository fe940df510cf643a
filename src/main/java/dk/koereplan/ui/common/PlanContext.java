package dk.koereplan.ui.common;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.Member;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.app.ShortMemory;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Wording;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.words.FactWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The open plan as every screen sees it: its snapshot and index, the as-of date, the filter and the selection. For the
/// FX thread.
public final class PlanContext {
    private final Clock clock;
    private final TextMetrics metrics;
    private final Appearance appearance;
    private final boolean readOnly;
    private final TaskRunner tasks;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<PlanIndex> index;
    private final ReadOnlyObjectWrapper<AsOf> asOf;
    private final ObjectProperty<PlanFilter> filter = new SimpleObjectProperty<>(PlanFilter.EMPTY);
    private final ReadOnlyObjectWrapper<Scope> scope;
    private final ReadOnlyObjectWrapper<Facts> facts;
    private PlanMemory memory = new ShortMemory();
    private final ObjectProperty<Member> member = new SimpleObjectProperty<>(Member.NOBODY);
    private final StringProperty selection = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param first what is shown first, made by [#first]
    /// @param failed told of what cannot be worked out
    public PlanContext(
            Scope first,
            boolean readOnly,
            Clock clock,
            TextMetrics metrics,
            Appearance appearance,
            TaskRunner tasks,
            Consumer<Exception> failed) {
        this.tasks = tasks;
        this.failed = failed;
        this.clock = clock;
        this.metrics = metrics;
        this.appearance = appearance;
        this.readOnly = readOnly;
        this.index = new ReadOnlyObjectWrapper<>(first.index());
        this.asOf = new ReadOnlyObjectWrapper<>(first.asOf());
        this.facts = new ReadOnlyObjectWrapper<>(first.facts());
        this.scope = new ReadOnlyObjectWrapper<>(first);
        filter.subscribe(this::rescope);
        asOf.subscribe(this::rescope);
    }

    /// What is shown of a plan first, on the day that it asks for itself; for any thread.
    public static Scope first(PlanIndex index, Clock clock) {
        return first(index, ownDay(index.roadmap(), clock), clock);
    }

    /// The same on another day.
    public static Scope first(PlanIndex index, LocalDate day, Clock clock) {
        return looked(Scope.of(index, PlanFilter.EMPTY, asOf(day, clock)));
    }

    /// The filter or the date has changed. The facts stay while only the filter does, and what was shown stays until
    /// the rest is worked out.
    private void rescope() {
        PlanFilter wanted = filter.get();
        Facts known = facts();
        Facts base = known.asOf().equals(asOf()) ? known : Facts.of(index(), asOf());
        make("plan.scope", () -> looked(Scope.of(base, wanted)), next -> {
            if (next.index().equals(index())) {
                put(next);
            } else {
                rescope();
            }
        });
    }

    private void put(Scope next) {
        scope.set(next);
        index.set(next.index());
        facts.set(next.facts());
    }

    /// What screens ask of a plan is worked out with it, away from the window's thread.
    private static Scope looked(Scope scope) {
        scope.index().whole();
        scope.undated();
        return scope;
    }

    /// Works something out away from the window's thread. What is asked for later under the same key is shown instead.
    public <T> void make(String key, Callable<T> work, Consumer<T> show) {
        tasks.read(key, work, show, failed);
    }

    /// Makes what is to be shown of a later plan, in the filter and on the date of now; for any thread.
    public Function<PlanIndex, Scope> scoping() {
        PlanFilter wanted = filter.get();
        AsOf on = asOf();
        return next -> looked(Scope.of(next, wanted, on));
    }

    /// What is true of the plan, in the words that every screen uses.
    public FactWords factWords() {
        return new FactWords(scope().facts(), texts());
    }

    private static LocalDate ownDay(Roadmap roadmap, Clock clock) {
        return roadmap.plan().map(Plan::asOf).orElseGet(() -> today(clock));
    }

    private static AsOf asOf(LocalDate day, Clock clock) {
        return day.equals(today(clock)) ? AsOf.at(clock.instant()) : AsOf.endOf(day);
    }

    private static LocalDate today(Clock clock) {
        return AsOf.at(clock.instant()).day();
    }

    public LocalDate today() {
        return today(clock);
    }

    /// How wide what is written in a picture becomes.
    public TextMetrics metrics() {
        return metrics;
    }

    public Palette palette() {
        return appearance.palette();
    }

    public Language language() {
        return appearance.language();
    }

    public Texts texts() {
        return appearance.texts();
    }

    public String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public Wording wording() {
        return new Wording(texts(), this::title);
    }

    /// What people call the record of this id; the id itself when it is gone.
    public String title(String id) {
        return index().title(id);
    }

    public boolean readOnly() {
        return readOnly;
    }

    public Roadmap roadmap() {
        return index().roadmap();
    }

    public String planTitle() {
        return roadmap().plan().map(Plan::title).orElse("");
    }

    public boolean demo() {
        return roadmap().plan().map(Plan::demo).orElse(false);
    }

    /// That of what is shown.
    public PlanIndex index() {
        return scope.get().index();
    }

    public ReadOnlyObjectProperty<PlanIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /// The plan has changed, and the change is durable.
    ///
    /// @param next made by [#scoping] when the change was asked for
    public void committed(Scope next) {
        saved.set(Optional.of(LocalTime.now(clock.withZone(asOf().zone()))));
        put(next);
        if (!next.filter().equals(filter.get()) || !next.asOf().equals(asOf())) {
            rescope();
        }
    }

    public AsOf asOf() {
        return asOf.get();
    }

    public ReadOnlyObjectProperty<AsOf> asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /// Derives every status for this day from now on.
    public void showAsOf(LocalDate day) {
        asOf.set(asOf(day, clock));
    }

    /// The day that the plan itself asks for, or today.
    public LocalDate ownAsOf() {
        return ownDay(roadmap(), clock);
    }

    /// Who works in the plan in this window.
    public ObjectProperty<Member> memberProperty() {
        return member;
    }

    public Member member() {
        return member.get();
    }

    /// What the user has set up for the plan; as long as nothing else is named, until the plan is closed.
    public PlanMemory memory() {
        return memory;
    }

    public void remember(PlanMemory kept) {
        memory = kept;
    }

    public ObjectProperty<PlanFilter> filterProperty() {
        return filter;
    }

    public PlanFilter filter() {
        return filter.get();
    }

    /// What the filter leaves of the plan on the as-of date; changes whenever any of the three does.
    public ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    public Scope scope() {
        return scope.get();
    }

    /// What is true of the plan that is shown, whatever the filter; changes with the plan and the date.
    public ReadOnlyObjectProperty<Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    private Facts facts() {
        return scope().facts();
    }

    /// The id of the selected record; empty for none.
    public StringProperty selectionProperty() {
        return selection;
    }

    /// @param id empty for none
    public void select(String id) {
        selection.set(id);
    }

    public Optional<Entity> selected() {
        return index().find(selection.get());
    }

    /// When the last edit became durable since the plan was opened.
    public ReadOnlyObjectProperty<Optional<LocalTime>> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
