package dk.koereplan.domain.change;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A whole transaction as one plain value, for where it is kept or sent before it is part of a log.
public final class TxnForm {
    private TxnForm() {}

    public static Value.Struct write(Txn txn) {
        TreeMap<String, Value> deps = new TreeMap<>();
        txn.deps().seen().forEach((actor, seq) -> deps.put(actor.value(), number(seq)));
        List<Value> changes = new ArrayList<>();
        txn.body().changes().forEach(change -> changes.add(write(change)));
        return struct(Map.ofEntries(
                Map.entry("actor", text(txn.actor().value())),
                Map.entry("seq", number(txn.seq())),
                Map.entry("prevHash", text(txn.prevHash())),
                Map.entry("deps", new Value.Struct(deps)),
                Map.entry("millis", number(txn.hlc().millis())),
                Map.entry("counter", number(txn.hlc().counter())),
                Map.entry("member", text(txn.member())),
                Map.entry("appVersion", text(txn.appVersion())),
                Map.entry("schemaVersion", number(txn.schemaVersion())),
                Map.entry("kind", text(txn.body().kind().name())),
                Map.entry("intention", text(txn.body().intention())),
                Map.entry("reason", text(txn.body().reason())),
                Map.entry("changes", new Value.Items(changes))));
    }

    private static Value write(Change change) {
        List<Value> replaces = new ArrayList<>();
        change.replaces().forEach(id -> replaces.add(text(id.toString())));
        TreeMap<String, Value> fields = new TreeMap<>(Map.of(
                "kind", text(change.key().kind()),
                "entity", text(change.key().entity()),
                "group", text(change.key().group()),
                "replaces", new Value.Items(replaces)));
        if (change.value() != null) {
            fields.put("value", change.value());
        }
        return new Value.Struct(fields);
    }

    /// @throws InvalidValue when this is no transaction
    public static Txn read(Value.Struct form) {
        TreeMap<ActorId, Long> deps = new TreeMap<>();
        required(Value.Struct.class, form, "deps")
                .fields()
                .forEach((actor, seq) -> deps.put(new ActorId(actor), number(seq, "deps")));
        List<Change> changes = new ArrayList<>();
        required(Value.Items.class, form, "changes").items().forEach(change -> changes.add(change(change)));
        return new Txn(
                new ActorId(text(form, "actor")),
                number(form.get("seq"), "seq"),
                text(form, "prevHash"),
                new VersionVector(deps),
                new Hlc(number(form.get("millis"), "millis"), (int) number(form.get("counter"), "counter")),
                text(form, "member"),
                text(form, "appVersion"),
                (int) number(form.get("schemaVersion"), "schemaVersion"),
                new ChangeSet(kind(text(form, "kind")), text(form, "intention"), text(form, "reason"), changes));
    }

    private static TxnKind kind(String name) {
        for (TxnKind kind : TxnKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw missing("kind");
    }

    private static Change change(Value value) {
        if (!(value instanceof Value.Struct form)) {
            throw missing("changes");
        }
        List<ChangeId> replaces = new ArrayList<>();
        for (Value id : required(Value.Items.class, form, "replaces").items()) {
            replaces.add(id(id));
        }
        return new Change(
                new FieldKey(text(form, "kind"), text(form, "entity"), text(form, "group")),
                form.get("value") == null ? null : required(Value.Struct.class, form, "value"),
                replaces);
    }

    private static ChangeId id(Value value) {
        try {
            return ChangeId.parse(((Value.Text) value).text());
        } catch (ClassCastException | IndexOutOfBoundsException | NumberFormatException e) {
            throw missing("replaces");
        }
    }

    private static String text(Value.Struct form, String name) {
        return required(Value.Text.class, form, name).text();
    }

    private static long number(@Nullable Value value, String name) {
        try {
            if (value instanceof Value.Number number) {
                return number.number().longValueExact();
            }
        } catch (ArithmeticException e) {
            // no whole number, or one that no log has
        }
        throw missing(name);
    }

    private static <T extends Value> T required(Class<T> type, Value.Struct form, String name) {
        Value value = form.get(name);
        if (!type.isInstance(value) || value == null) {
            throw missing(name);
        }
        return type.cast(value);
    }

    private static InvalidValue missing(String name) {
        return new InvalidValue("field.required", new FieldName(name)).in(name);
    }

    private static Value.Struct struct(Map<String, Value> fields) {
        return new Value.Struct(new TreeMap<>(fields));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value number(long number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }
}
