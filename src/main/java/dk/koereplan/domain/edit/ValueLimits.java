package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Invalid;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.FieldLimits;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nothing is written that is greater than its bound, nor a transaction that is: so that all can be read again
/// ([Limits]). What an older plan holds stays until somebody gives another value.
final class ValueLimits {
    private ValueLimits() {}

    static List<Refusal> check(Roadmap before, ChangeSet changes) {
        List<Refusal> refusals = new ArrayList<>(reason(changes));
        long all = 0;
        for (Change change : changes.changes()) {
            refusals.addAll(check(before, change));
            int length = change.value() == null ? 0 : change.value().canonical().length();
            if (length > Limits.RECORD) {
                refusals.add(tooGreat(change, new Invalid("record.long", null, List.of(Limits.RECORD))));
            }
            all += length;
        }
        if (all > Limits.TRANSACTION) {
            refusals.add(tooGreat(
                    changes.changes().getFirst(), new Invalid("transaction.long", null, List.of(Limits.TRANSACTION))));
        }
        return refusals;
    }

    private static List<Refusal> reason(ChangeSet changes) {
        return changes.reason().length() <= Limits.TEXT
                ? List.of()
                : List.of(tooGreat(
                        changes.changes().getFirst(),
                        new Invalid("text.long", "reason", List.of(new FieldName("reason"), Limits.TEXT))));
    }

    private static List<Refusal> check(Roadmap before, Change change) {
        EntityKind kind = EntityKind.inLog(change.key().kind()).orElse(null);
        if (kind == null || change.value() == null) {
            return List.of();
        }
        Entity was = before.record(kind, change.key().entity());
        List<Refusal> refusals = new ArrayList<>();
        for (Field field : kind.schema().fields()) {
            Value value = change.value().get(field.name());
            if (value != null && !value.equals(read(field, was))) {
                FieldLimits.beyond(field, value).ifPresent(why -> refusals.add(tooGreat(change, why)));
            }
        }
        return refusals;
    }

    private static @Nullable Value read(Field field, @Nullable Entity entity) {
        return entity == null ? null : field.read(entity);
    }

    private static Refusal tooGreat(Change change, Invalid why) {
        return Refusal.of(change.key().entity(), why);
    }

    /// What of a record is beyond its bound, or cannot be read at all.
    static List<Refusal> standing(LoggedRecord held) {
        List<Refusal> refusals = new ArrayList<>();
        if (held.problem() != null) {
            refusals.add(Refusal.of(held.id(), held.problem()));
        }
        if (!held.heads().deleted()) {
            Value.Struct values = held.values();
            for (Field field : held.kind().schema().fields()) {
                Value value = values.get(field.name());
                if (value != null) {
                    FieldLimits.beyond(field, value).ifPresent(why -> refusals.add(Refusal.of(held.id(), why)));
                }
            }
        }
        return refusals;
    }
}
