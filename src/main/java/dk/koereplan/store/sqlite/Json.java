package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// The log's JSON texts to values and back.
///
/// Reading throws [Malformed] for anything else than what the log writes.
final class Json {
    private final JsonFactory factory = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .maxDocumentLength(50_000_000)
                    .build())
            .build();

    private final ValueCache repeats = new ValueCache();

    /// A text in the log that is not the JSON it should be.
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String text, Throwable cause) {
            super("not the log's JSON: " + text.substring(0, Math.min(80, text.length())), cause);
        }
    }

    Value.Struct struct(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return (Value.Struct) value(parser);
        } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
            throw new Malformed(text, e);
        }
    }

    private Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> repeats.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Number(new BigDecimal(parser.getString()));
            case VALUE_TRUE -> ValueCache.flag(true);
            case VALUE_FALSE -> ValueCache.flag(false);
            case START_ARRAY -> {
                List<Value> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(repeats.nested(value(parser)));
                }
                yield new Value.Items(items);
            }
            case START_OBJECT -> {
                List<String> names = new ArrayList<>();
                List<Value> values = new ArrayList<>();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    names.add(name);
                    values.add(repeats.nested(value(parser)));
                }
                yield Value.Struct.of(repeats.names(names), values);
            }
            case null, default -> throw new ClassCastException("a " + parser.currentToken());
        };
    }

    static String write(VersionVector vector) {
        TreeMap<String, Value> fields = new TreeMap<>();
        vector.seen().forEach((actor, seq) -> fields.put(actor.value(), new Value.Number(BigDecimal.valueOf(seq))));
        return new Value.Struct(fields).canonical();
    }

    VersionVector vector(String text) {
        TreeMap<ActorId, Long> seen = new TreeMap<>();
        try {
            for (Map.Entry<String, Value> entry : struct(text).fields().entrySet()) {
                Value.Number number = (Value.Number) entry.getValue();
                seen.put(new ActorId(entry.getKey()), number.number().longValueExact());
            }
        } catch (ClassCastException | ArithmeticException e) {
            throw new Malformed(text, e);
        }
        return new VersionVector(seen);
    }

    static String write(List<ChangeId> ids) {
        return new Value.Items(ids.stream()
                        .map(id -> (Value) new Value.Text(id.toString()))
                        .toList())
                .canonical();
    }

    static List<ChangeId> changeIds(String text) {
        if (text.equals("[]")) {
            return List.of();
        }
        try {
            List<ChangeId> ids = new ArrayList<>(1);
            for (String id : text.substring(2, text.length() - 2).split("\",\"", -1)) {
                ids.add(ChangeId.parse(id));
            }
            return ids;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new Malformed(text, e);
        }
    }
}
