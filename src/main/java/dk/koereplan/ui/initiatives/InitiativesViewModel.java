package dk.koereplan.ui.initiatives;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.analysis.GivenTime;
import dk.koereplan.words.FactWords;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.initiatives.InitiativeRow.Timed;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The table's lines, and the list behind a figure that it may be narrowed to.
public final class InitiativesViewModel {
    private final Desk desk;
    private final PlanContext context;
    private final ReadOnlyObjectWrapper<Optional<Narrowing>> narrowing = new ReadOnlyObjectWrapper<>(Optional.empty());

    public InitiativesViewModel(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
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

    /// The lines to show, in the order of the plan.
    public List<InitiativeRow> rows() {
        Optional<Narrowing> only = narrowing.get();
        return context.scope().initiatives().stream()
                .filter(i -> only.isEmpty() || only.get().ids().contains(i.id().value()))
                .map(this::row)
                .toList();
    }

    private InitiativeRow row(Initiative initiative) {
        
        InitiativeFacts facts = context.scope().facts().of(initiative);
        FactWords words = context.factWords();
        String number = initiative.number();
        return new InitiativeRow(
                initiative,
                number == null ? "" : number,
                initiative.title(),
                facts.light().rag(),
                Words.of(facts.light().rag(), context.texts()),
                facts.light().old(),
                Words.of(initiative.state(), context.texts()),
                words.owner(facts),
                initiative.track() == null
                        ? ""
                        : context.title(initiative.track().value()),
                timed(facts.start()),
                timed(facts.end()),
                next(facts),
                words.money().words(facts.money()),
                context.wording().source(initiative.source()));
    }

    private Timed next(InitiativeFacts facts) {
        return new Timed(
                context.factWords().next(facts),
                facts.next().map(MilestoneFacts::due).orElse(DayInterval.UNKNOWN));
    }

    private Timed timed(GivenTime time) {
        return time.isUnknown()
                ? Timed.NONE
                : new Timed(
                        context.factWords().shortTime(time), context.index().interval(time.when()));
    }

    /// Names as readers expect them; what is empty comes last.
    public Comparator<String> names() {
        return Comparator.comparing(String::isEmpty)
                .thenComparing(Alphabet.of(context.appearance().language()));
    }

    /// The earliest first; what nobody knows comes last.
    public Comparator<Timed> times() {
        return Comparator.comparing(Timed::days, PlanOrder.BY_LATEST);
    }

    public void select(InitiativeRow row) {
        desk.select(row.id());
    }
}
