package dk.koereplan.ui.initiatives;

import dk.koereplan.analysis.FundingLines;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.WhenWords;
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
        PlanIndex index = context.index();
        Light light = context.scope().light(initiative);
        Certainty sure = FundingLines.of(initiative, index).stream()
                .map(f -> f.state().certainty())
                .max(Comparator.naturalOrder())
                .orElse(null);
        String number = initiative.number();
        return new InitiativeRow(
                initiative,
                number == null ? "" : number,
                initiative.title(),
                light.rag(),
                Words.of(light.rag(), context.texts()),
                light.old(),
                Words.of(initiative.state(), context.texts()),
                owner(initiative),
                initiative.track() == null
                        ? ""
                        : context.title(initiative.track().value()),
                timed(initiative.start().isUnknown() ? initiative.baselineStart() : initiative.start()),
                timed(PlanTimes.given(initiative, index)),
                next(initiative),
                sure == null ? "" : Words.of(sure, context.texts()),
                Optional.ofNullable(sure),
                context.wording().source(initiative.source()));
    }

    private String owner(Initiative initiative) {
        OwnerRef now = Owners.near(initiative, context.asOf().day());
        return now == null ? "" : context.wording().owner(now);
    }

    private Timed next(Initiative initiative) {
        return context.index().milestonesOf(initiative.id()).stream()
                .filter(m ->
                        MilestoneStatus.of(m, context.index(), context.asOf()).isOpen())
                .min(PlanOrder.byLatest(m -> MilestoneStatus.due(m, context.index())))
                .map(this::named)
                .orElse(Timed.NONE);
    }

    private Timed named(Milestone milestone) {
        Timed when = timed(PlanTimes.given(milestone, context.index()));
        String words = when.words().isEmpty() ? milestone.title() : when.words() + " · " + milestone.title();
        return new Timed(words, when.days());
    }

    private Timed timed(When when) {
        return when.isUnknown()
                ? Timed.NONE
                : new Timed(
                        WhenWords.sayShort(when, context.texts(), context::title),
                        context.index().interval(when));
    }

    /// Names as readers expect them; what is empty comes last.
    public Comparator<String> names() {
        return Comparator.comparing(String::isEmpty)
                .thenComparing(Alphabet.of(context.language()));
    }

    /// The earliest first; what nobody knows comes last.
    public Comparator<Timed> times() {
        return Comparator.comparing(Timed::days, PlanOrder.BY_LATEST);
    }

    public void select(InitiativeRow row) {
        desk.select(row.id());
    }
}
