package dk.koereplan.app;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.WorkState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Makes a record like another one: the same content and links at the first state of its life. What has happened to the
/// other, what was approved of it and what a document says of it is not true of the copy, and stays behind.
///
/// @param source of the copies: typed in here, whatever the other comes from
public record Duplicates(Roadmap plan, Supplier<String> ids, Provenance source, LocalDate today) {
    /// What can be begun by hand and is no account of something that happened.
    private static final Set<EntityKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            EntityKind.ORGANISATION,
            EntityKind.STRATEGY_ELEMENT,
            EntityKind.TRACK,
            EntityKind.AGREEMENT,
            EntityKind.AGREEMENT_THEME,
            EntityKind.PRINCIPLE,
            EntityKind.COMMITMENT,
            EntityKind.INITIATIVE,
            EntityKind.MILESTONE,
            EntityKind.DELIVERABLE,
            EntityKind.ACTION,
            EntityKind.PLAN_EVENT,
            EntityKind.NEED,
            EntityKind.FUNDING_SOURCE,
            EntityKind.BODY,
            EntityKind.MEETING,
            EntityKind.DECISION_GATE,
            EntityKind.HEARING_ROUND,
            EntityKind.RISK,
            EntityKind.INDICATOR,
            EntityKind.BENEFIT));

    /// What happened, was approved, is said by a document, or is one record's own.
    private static final Set<String> OWN = Set.of(
            "id",
            "title",
            "source",
            "state",
            "stateReason",
            "reviewDate",
            "successor",
            "baseline",
            "baselineStart",
            "baselineEnd",
            "progress",
            "place",
            "number",
            "key",
            "actual",
            "outcome",
            "previousDates",
            "agreedOn",
            "evidence",
            "evidenceDate",
            "declaredTotal",
            "listedInSource",
            "words");

    private static final String INITIATIVE = "initiative";

    /// @param id of the copy, without what is copied along
    public record Copy(String id, Edit edit) {}

    public static boolean canCopy(Entity record) {
        return KINDS.contains(EntityKind.of(record));
    }

    /// An initiative takes along the milestones and deliverables that are still open.
    ///
    /// @param titled what the copy is called, by what the other is
    public Copy of(Entity record, UnaryOperator<String> titled) {
        String id = ids.get();
        List<Entity> made = new ArrayList<>();
        made.add(copy(record, id, title(record, titled), Optional.empty()));
        if (record instanceof Initiative initiative) {
            open(initiative).forEach(part -> made.add(copy(part, ids.get(), part.title(), Optional.of(id))));
        }
        return new Copy(id, Edit.put(made.toArray(Entity[]::new)));
    }

    private Stream<Entity> open(Initiative of) {
        return Stream.concat(
                plan.all(Milestone.class).stream()
                        .filter(m -> of.id().equals(m.initiative()) && m.state() == MilestoneState.PLANNED),
                plan.all(Deliverable.class).stream()
                        .filter(d -> of.id().equals(d.initiative())
                                && (d.state() == WorkState.PLANNED || d.state() == WorkState.IN_PROGRESS)));
    }

    /// What has been copied before is told from it.
    private String title(Entity record, UnaryOperator<String> titled) {
        String copied = titled.apply(record.title());
        Set<String> taken = Set.copyOf(plan.all(record.getClass()).stream()
                .map(Entity::title)
                .distinct()
                .toList());
        String title = copied;
        for (int i = 2; taken.contains(title); i++) {
            title = copied + " " + i;
        }
        return PlainText.cut(title, Limits.LINE);
    }

    private Entity copy(Entity record, String id, String title, Optional<String> initiative) {
        EntityKind kind = EntityKind.of(record);
        TreeMap<String, Value> values = new TreeMap<>(
                FirstValues.of(kind, whole(record), plan, source, today).fields());
        for (Field field : kind.schema().fields()) {
            Value held = OWN.contains(field.name()) ? null : field.read(record);
            if (held != null) {
                values.put(field.name(), held);
            }
        }
        if (record instanceof Milestone milestone && milestone.forecast().isUnknown()) {
            Optional.ofNullable(kind.schema().write(milestone).get("baseline"))
                    .ifPresent(approved -> values.put("forecast", approved));
        }
        values.put("title", new Value.Text(title));
        initiative.ifPresent(of -> values.put(INITIATIVE, new Value.Text(of)));
        return kind.schema().read(id, new Value.Struct(values));
    }

    /// Among whose parts the copy has a number of its own.
    private Optional<Entity> whole(Entity record) {
        return record instanceof AgreementTheme theme
                ? plan.find(theme.agreement().value())
                : Optional.empty();
    }
}
