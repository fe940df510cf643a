package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record as the log has it: its heads, and what they say.
///
/// @param entity null when the record is deleted, or when its values do not make a record. An optional value that
///     cannot be read is unknown in it, so that the record can be seen and the value be given again
/// @param problem the first value that cannot be read; null when all can, or when it is deleted
public record LoggedRecord(
        EntityKind kind,
        String id,
        Heads heads,
        @Nullable Entity entity,
        @Nullable InvalidValue problem) {
    static LoggedRecord of(EntityKind kind, String id, Heads heads) {
        if (heads.deleted()) {
            return new LoggedRecord(kind, id, heads, null, null);
        }
        Value.Struct values = values(kind, heads);
        InvalidValue problem = null;
        while (true) {
            try {
                return new LoggedRecord(kind, id, heads, kind.schema().read(id, values), problem);
            } catch (InvalidValue e) {
                problem = problem == null ? e : problem;
                String field = e.what().field();
                if (field == null || values.get(field) == null || isRequired(kind, field)) {
                    return new LoggedRecord(kind, id, heads, null, problem);
                }
                values = values.with(List.of(field), Value.Struct.EMPTY);
            }
        }
    }

    private static boolean isRequired(EntityKind kind, String field) {
        return kind.schema().field(field).map(Field::required).orElse(true);
    }

    /// What the log says of it, whether or not that makes a record.
    public Value.Struct values() {
        return values(kind, heads);
    }

    /// The values shown: those of the creation, with every group that was changed since in its place.
    private static Value.Struct values(EntityKind kind, Heads heads) {
        Value.Struct values = valueOf(heads.winner(FieldKey.CREATED));
        for (Head head : heads.all()) {
            String group = head.group();
            boolean aside = group.equals(FieldKey.CREATED) || group.equals(FieldKey.DELETED);
            if (!aside) {
                values = values.with(kind.schema().namesOf(group), valueOf(heads.winner(group)));
            }
        }
        return values;
    }

    private static Value.Struct valueOf(Optional<Head> head) {
        return head.map(h -> h.change().value()).orElse(Value.Struct.EMPTY);
    }

    /// What it is called, or was called last; empty when it is called after another.
    Optional<String> title() {
        return entity != null
                ? Optional.of(entity.title()).filter(title -> entity.namesake() == null)
                : values(kind, heads).get("title") instanceof Value.Text(String text)
                        ? Optional.of(text)
                        : Optional.empty();
    }

    /// The record that it is called after, or was last.
    Optional<Id<?>> namesake() {
        try {
            Entity last = entity == null ? kind.schema().read(id, values(kind, heads)) : entity;
            return Optional.ofNullable(last.namesake());
        } catch (InvalidValue damaged) {
            return Optional.empty();
        }
    }

    /// The groups in which people disagree; the value shown there is provisional.
    public List<String> conflicts() {
        return heads.all().size() == 1 ? List.of() : heads.conflicts();
    }
}
