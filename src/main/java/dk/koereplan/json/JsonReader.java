package dk.koereplan.json;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Reads JSON texts as [Value]s. Anything else, or more than the limits, is an [InvalidValue] (`json.…`) that
/// says where it is: its line and column in the text.
///
/// Threads may share one.
public final class JsonReader {
    private final JsonLimits limits;
    private final JsonFactory factory;
    private final ValueCache repeats = new ValueCache();

    public JsonReader(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .streamReadConstraints(limits.constraints())
                .build();
    }

    /// An object without nulls: what is unknown is absent.
    public Value.Struct struct(String json) {
        return read(json, this::object);
    }

    /// The same of a text in UTF-8.
    public Value.Struct struct(byte[] json) {
        if (json.length > limits.length()) { // there may be fewer characters than bytes
            limits.requireDocument(new String(json, StandardCharsets.UTF_8));
        }
        return read(() -> factory.createParser(ObjectReadContext.empty(), json), this::object);
    }

    private Value.Struct object(JsonParser parser) {
        require(parser, JsonToken.START_OBJECT, "json.object");
        return (Value.Struct) required(parser, 0);
    }

    /// Any value. Null itself is null; a null within is left out.
    public @Nullable Value value(String json) {
        return read(json, parser -> value(parser, 0));
    }

    /// The members of an object in their order, of which some may be null.
    public Map<String, @Nullable Value> members(String json) {
        return read(json, parser -> {
            Map<String, @Nullable Value> members = new LinkedHashMap<>();
            eachMember(parser, name -> {
                once(parser, !members.containsKey(name), name);
                members.put(name, value(parser, 1));
            });
            return members;
        });
    }

    /// The members of an object in their order, each as the JSON that was given.
    public Map<String, String> parts(String json) {
        return read(json, parser -> {
            Map<String, String> parts = new LinkedHashMap<>();
            eachMember(parser, name -> {
                once(parser, !parts.containsKey(name), name);
                int start = (int) parser.currentTokenLocation().getCharOffset();
                value(parser, 1);
                int end = (int) parser.currentLocation().getCharOffset();
                parts.put(name, json.substring(start, end).strip());
            });
            return parts;
        });
    }

    private interface Form<T extends @Nullable Object> {
        T read(JsonParser parser);
    }

    private interface Member {
        void read(String name);
    }

    private <T extends @Nullable Object> T read(String json, Form<T> form) {
        limits.requireDocument(json);
        return read(() -> factory.createParser(ObjectReadContext.empty(), json), form);
    }

    private <T extends @Nullable Object> T read(Supplier<JsonParser> source, Form<T> form) {
        try (JsonParser parser = source.get()) {
            if (parser.nextToken() == null) {
                throw new InvalidValue("json.end", 1, 1);
            }
            T read = form.read(parser);
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), "json.more");
            }
            return read;
        } catch (StreamConstraintsException e) {
            throw at(e.getLocation(), "json.limit");
        } catch (UnexpectedEndOfInputException e) {
            throw at(e.getLocation(), "json.end");
        } catch (JacksonException e) {
            throw at(e.getLocation(), "json.form");
        }
    }

    private static InvalidValue at(@Nullable TokenStreamLocation place, String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(place == null ? 1 : Math.max(1, place.getLineNr()));
        arguments.add(place == null ? 1 : Math.max(1, place.getColumnNr()));
        arguments.addAll(List.of(more));
        return new InvalidValue(key, arguments.toArray());
    }

    private static void require(JsonParser parser, JsonToken token, String key) {
        if (parser.currentToken() != token) {
            throw at(parser.currentTokenLocation(), key);
        }
    }

    private static void once(JsonParser parser, boolean holds, String name) {
        if (!holds) {
            throw at(parser.currentTokenLocation(), "json.twice", name);
        }
    }

    private void eachMember(JsonParser parser, Member member) {
        require(parser, JsonToken.START_OBJECT, "json.object");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            member.read(name);
        }
    }

    private @Nullable Value value(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> repeats.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> ValueCache.flag(true);
            case VALUE_FALSE -> ValueCache.flag(false);
            case START_ARRAY -> items(parser, deeper(parser, depth));
            case START_OBJECT -> fields(parser, deeper(parser, depth));
            case null, default -> throw at(parser.currentTokenLocation(), "json.form");
        };
    }

    private Value required(JsonParser parser, int depth) {
        Value value = value(parser, depth);
        if (value == null) {
            throw at(parser.currentTokenLocation(), "json.form");
        }
        return value;
    }

    private int deeper(JsonParser parser, int depth) {
        if (depth >= limits.depth()) {
            throw at(parser.currentTokenLocation(), "json.depth", limits.depth());
        }
        return depth + 1;
    }

    private Value number(JsonParser parser) {
        String written = parser.getString();
        try {
            return Value.Number.parse(written);
        } catch (InvalidValue e) {
            if (limits.great() == JsonLimits.Great.KEPT_UNREAD) {
                return new Value.Unread(written);
            }
            throw at(parser.currentTokenLocation(), "json.number", Limits.DIGITS);
        }
    }

    private Value items(JsonParser parser, int depth) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Value item = value(parser, depth);
            if (item != null) {
                items.add(repeats.nested(item));
            }
        }
        return new Value.Items(items);
    }

    private Value fields(JsonParser parser, int depth) {
        List<String> names = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        Set<String> unknown = Set.of();
        boolean sorted = true;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            Value value = value(parser, depth);
            if (value == null) {
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                once(parser, unknown.add(name), name);
            } else {
                sorted &= names.isEmpty() || names.getLast().compareTo(name) < 0;
                names.add(name);
                values.add(repeats.nested(value));
            }
        }
        return sorted && unknown.isEmpty()
                ? Value.Struct.of(repeats.names(names), values)
                : ordered(parser, names, values, unknown);
    }

    private static Value ordered(JsonParser parser, List<String> names, List<Value> values, Set<String> unknown) {
        TreeMap<String, Value> fields = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            String name = names.get(i);
            once(parser, fields.put(name, values.get(i)) == null && !unknown.contains(name), name);
        }
        return new Value.Struct(fields);
    }
}
