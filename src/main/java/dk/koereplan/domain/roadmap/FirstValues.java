package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.BodyLevel;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.DecisionKind;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.RiskState;
import dk.koereplan.domain.party.OrganisationKind;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.strategy.DocumentKind;
import dk.koereplan.domain.strategy.ElementKind;
import dk.koereplan.domain.strategy.StrategyState;
import dk.koereplan.domain.work.DependencyKind;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.WorkState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a new record begins with, before anybody has typed: the first state of its life, its place in what it belongs
/// to, and what that says already. Whoever begins a record sees these values and may change each.
///
/// @param values by the names of the fields, as far as they are known
/// @param plan that the record is begun in
/// @param today for what bears a year or a day
public record FirstValues(TreeMap<String, Value> values, Roadmap plan, LocalDate today) {
    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String STATE = "state";

    /// @param whole the record that the new one is begun within, if any
    /// @param today for what bears a year or a day
    public static Value.Struct of(
            EntityKind kind, Optional<Entity> whole, Roadmap plan, Provenance source, LocalDate today) {
        FirstValues begun = new FirstValues(new TreeMap<>(), plan, today);
        begun.values.put("source", ProvenanceForm.write(source));
        begun.work(kind);
        begun.governance(kind);
        begun.others(kind);
        whole.ifPresent(w -> begun.within(kind, w));
        return new Value.Struct(begun.values);
    }

    private void work(EntityKind kind) {
        switch (kind) {
            case INITIATIVE -> put(STATE, InitiativeState.PROPOSED);
            case MILESTONE -> {
                put(STATE, MilestoneState.PLANNED);
                put(KIND, MilestoneKind.DELIVERABLE);
                values.put("mandatory", new Value.Flag(false));
            }
            case DELIVERABLE, ACTION -> put(STATE, WorkState.PLANNED);
            case DEPENDENCY -> put(KIND, DependencyKind.FINISH_BEFORE);
            case FUNDING_SOURCE -> {
                put(STATE, FundingState.POSSIBLE);
                put(KIND, FundingKind.REPRIORITISATION);
            }
            case ALLOCATION -> put("year", today.getYear());
            case SPEND -> put("date", today);
            default -> {}
        }
    }

    private void governance(EntityKind kind) {
        switch (kind) {
            case BODY -> {
                put("level", BodyLevel.WORKING_GROUP);
                values.put("perRegion", new Value.Flag(false));
            }
            case DECISION_GATE -> put(STATE, GateState.PLANNED);
            case DECISION -> put(KIND, DecisionKind.OTHER);
            case HEARING_ROUND -> put(STATE, HearingState.DRAFT);
            case HEARING_PARTY -> put(STATE, PartyState.INVITED);
            case RESPONSE_POINT -> put("disposition", PointDisposition.OPEN);
            case REPORTING_PERIOD -> period();
            case STATUS_REPORT -> {
                put(STATE, ReportState.DRAFT);
                put("light", Rag.NOT_ASSESSED);
                put("revision", 1);
                periodToReport().ifPresent(p -> put("period", p.id().value()));
            }
            case ROLLOUT -> {
                put(STATE, InitiativeState.PROPOSED);
                put("light", Rag.NOT_ASSESSED);
            }
            case RISK -> put(STATE, RiskState.OPEN);
            default -> {}
        }
    }

    private void others(EntityKind kind) {
        switch (kind) {
            case SOURCE_DOCUMENT -> put(KIND, DocumentKind.OTHER);
            case ORGANISATION -> put(KIND, OrganisationKind.OTHER);
            case REGION -> put("place", next(EntityKind.REGION, "place", null));
            case STRATEGY -> put(STATE, StrategyState.DRAFT);
            case STRATEGY_ELEMENT -> {
                put(KIND, ElementKind.OBJECTIVE);
                only(EntityKind.STRATEGY).ifPresent(s -> put("strategy", s.id().value()));
            }
            case TRACK -> {
                put("number", next(EntityKind.TRACK, "number", null));
                only(EntityKind.STRATEGY).ifPresent(s -> put("strategy", s.id().value()));
            }
            case AGREEMENT -> put(KIND, AgreementKind.ECONOMIC);
            case AGREEMENT_THEME -> put("number", 1);
            default -> {}
        }
    }

    /// The quarter after the last period, or the one of today.
    private void period() {
        LocalDate from = latestPeriod()
                .map(p -> p.to().plusDays(1))
                .orElseGet(() -> LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1));
        put("from", from);
        put("to", from.plusMonths(3).minusDays(1));
    }

    /// The one that today lies in, else the last that has begun, else the last of all.
    private Optional<ReportingPeriod> periodToReport() {
        return plan.all(ReportingPeriod.class).stream()
                .filter(p -> !p.from().isAfter(today))
                .max(Comparator.comparing(ReportingPeriod::from))
                .or(this::latestPeriod);
    }

    private Optional<ReportingPeriod> latestPeriod() {
        return plan.all(ReportingPeriod.class).stream().max(Comparator.comparing(ReportingPeriod::to));
    }

    private Optional<Entity> only(EntityKind kind) {
        var all = plan.all(kind.type());
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// One more than the highest number, among those of one whole where there is one.
    private int next(EntityKind kind, String field, @Nullable Entity whole) {
        Field number = kind.schema().field(field).orElseThrow();
        Optional<Field> belongs = Optional.ofNullable(whole).flatMap(w -> Belonging.field(kind, EntityKind.of(w)));
        return 1
                + plan.all(kind.type()).stream()
                        .filter(e -> belongs.isEmpty()
                                || Objects.equals(
                                        belongs.get().raw(e),
                                        Objects.requireNonNull(whole).id()))
                        .mapToInt(e -> number.raw(e) instanceof Integer held ? held : 0)
                        .max()
                        .orElse(0);
    }

    /// Its place in the whole, and what the whole says of it already.
    private void within(EntityKind kind, Entity whole) {
        Optional<Field> field = Belonging.field(kind, EntityKind.of(whole));
        if (field.isEmpty()) {
            return;
        }
        put(field.get().name(), whole.id().value());
        switch (whole) {
            case AgreementTheme theme
            when kind == EntityKind.INITIATIVE ->
                put("agreement", theme.agreement().value());
            case Meeting meeting
            when kind == EntityKind.DECISION_GATE -> put("body", meeting.body().value());
            case DecisionGate gate
            when kind == EntityKind.DECISION -> {
                put("body", gate.body().value());
                put(TITLE, gate.title());
            }
            default -> {}
        }
        if (kind == EntityKind.AGREEMENT_THEME) {
            put("number", next(kind, "number", whole));
        }
        if (kind == EntityKind.STATUS_REPORT && EntityKind.of(whole) == EntityKind.INITIATIVE) {
            put(TITLE, whole.title());
        }
        if (kind == EntityKind.HEARING_RESPONSE) {
            put(TITLE, whole.title());
        }
        if (kind == EntityKind.FUNDING_SOURCE && EntityKind.of(whole) == EntityKind.AGREEMENT) {
            put(KIND, FundingKind.AGREEMENT);
        }
    }

    private void put(String field, Enum<?> constant) {
        put(field, constant.name());
    }

    private void put(String field, LocalDate day) {
        put(field, day.toString());
    }

    private void put(String field, int number) {
        values.put(field, new Value.Number(BigDecimal.valueOf(number)));
    }

    private void put(String field, String text) {
        values.put(field, new Value.Text(text));
    }
}
