package dk.koereplan.words;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.money.Amounts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Wording;
import org.jspecify.annotations.Nullable;

/// The values of records in words, as [Wording] says them, but an amount with its unit and basis: the figure alone
/// says nothing.
///
/// @param index the state of the plan that names, and the money that a part is of, are told by
public record ValueWords(PlanIndex index, Texts texts) {
    private static final String AMOUNT = "amount";

    /// One field of a record.
    public String field(Entity record, Field field) {
        EntityKind kind = EntityKind.of(record);
        return isAmount(kind, field.name())
                ? Amounts.of(record, index).map(this::told).orElseThrow()
                : wording().say(field.raw(record));
    }

    /// One field as the log holds it, beside the others that were changed with it.
    ///
    /// @param id the record's
    /// @param group empty where the log holds nothing
    public String logged(EntityKind kind, String id, String name, Value.Struct group) {
        Value value = group.get(name);
        return value != null && isAmount(kind, name)
                ? Amounts.of(kind, each -> read(kind, id, each, group), index)
                        .map(this::told)
                        .orElseThrow()
                : wording().logged(kind, name, value);
    }

    private String told(Amounts.Held money) {
        return MoneyWords.within(MoneyWords.say(money.amount(), money.unit(), texts), money.basis(), texts);
    }

    /// What the log does not hold with it is as the plan has it.
    private @Nullable Object read(EntityKind kind, String id, String name, Value.Struct group) {
        Field field = kind.schema().field(name).orElse(null);
        if (field == null) {
            return null;
        }
        Value value = group.get(name);
        try {
            if (value != null) {
                return field.codec().read(value);
            }
        } catch (InvalidValue unreadable) {
            return null;
        }
        boolean together = group.fields().keySet().stream()
                .anyMatch(other -> kind.schema().namesOf(field.group()).contains(other));
        return together ? null : index.find(id).map(field::raw).orElse(null);
    }

    private static boolean isAmount(EntityKind kind, String name) {
        return name.equals(AMOUNT) && Amounts.isMoney(kind);
    }

    private Wording wording() {
        return new Wording(texts, index::title);
    }
}
