package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Token;
import dk.koereplan.domain.TypedWord;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The [Codec] of every Java type that a record may have as a component.
final class Codecs {
    static final Map<Type, Codec> SIMPLE = Map.ofEntries(
            Map.entry(String.class, text(t -> t, Object::toString, null)),
            Map.entry(LocalDate.class, text(Codecs::date, Object::toString, null)),
            Map.entry(OwnerRef.class, text(OwnerRef::parse, o -> ((OwnerRef) o).token(), null)),
            Map.entry(When.class, text(WhenNotation::read, o -> WhenNotation.write((When) o), When.UNKNOWN)),
            Map.entry(
                    PriceLevel.class,
                    text(PriceLevel::read, o -> PriceLevel.write((PriceLevel) o), PriceLevel.NOT_STATED)),
            Map.entry(int.class, number(Codecs::whole)),
            Map.entry(Integer.class, number(Codecs::whole)),
            Map.entry(BigDecimal.class, number(n -> n)),
            Map.entry(Amount.class, new Codec(a -> AmountForm.write((Amount) a), AmountForm::read, null)),
            Map.entry(boolean.class, flag(false)),
            Map.entry(Boolean.class, flag(null)),
            Map.entry(
                    Provenance.class,
                    new Codec(p -> ProvenanceForm.write((Provenance) p), ProvenanceForm::read, null)));

    private Codecs() {}

    static Codec of(Type type) {
        Codec simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(of(generic.getActualTypeArguments()[0]))
                    : text(Id::new, Object::toString, null);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isEnum() ? constant(raw) : nested(raw);
    }

    private static Codec text(
            Function<String, Object> read, Function<Object, @Nullable String> write, @Nullable Object absent) {
        return new Codec(
                o -> {
                    String text = write.apply(o);
                    return text == null ? null : new Value.Text(text);
                },
                v -> read.apply(expectText(v)),
                absent);
    }

    private static Codec number(Function<BigDecimal, Object> read) {
        return new Codec(
                o -> new Value.Number(o instanceof BigDecimal d ? d : BigDecimal.valueOf((Integer) o)),
                v -> read.apply(decimal(v)),
                null);
    }

    private static Codec flag(@Nullable Boolean absent) {
        return new Codec(o -> new Value.Flag((Boolean) o), Codecs::on, absent);
    }

    private static Codec list(Codec item) {
        return new Codec(
                o -> {
                    List<Value> values = new ArrayList<>();
                    for (Object element : (List<?>) o) {
                        Value value = item.write(element);
                        if (value != null) {
                            values.add(value);
                        }
                    }
                    return values.isEmpty() ? null : new Value.Items(values);
                },
                v -> {
                    if (v instanceof Value.Items items) {
                        List<Object> read = new ArrayList<>(items.items().size());
                        for (Value one : items.items()) {
                            read.add(item.read(one));
                        }
                        return List.copyOf(read);
                    }
                    throw new InvalidValue("type.list", v.canonical());
                },
                List.of());
    }

    private static Codec constant(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        for (Object constant : type.getEnumConstants()) {
            constants.put(nameOf(constant), constant);
        }
        return text(
                t -> {
                    Object constant = constants.get(t);
                    if (constant == null) {
                        throw new InvalidValue("type.constant", t, choices(type));
                    }
                    return constant;
                },
                Codecs::nameOf,
                null);
    }

    private static List<TypedWord> choices(Class<?> type) {
        List<TypedWord> choices = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            choices.add(new TypedWord((Enum<?>) constant, nameOf(constant)));
        }
        return List.copyOf(choices);
    }

    private static String nameOf(Object constant) {
        return constant instanceof Token token ? token.token() : ((Enum<?>) constant).name();
    }

    private static Codec nested(Class<?> type) {
        Schema schema = Schema.of(type);
        return new Codec(schema::writeObject, v -> schema.readObject(expectStruct(v), null), null);
    }

    private static String expectText(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        throw new InvalidValue("type.text", value.canonical());
    }

    static Value.Struct expectStruct(Value value) {
        if (value instanceof Value.Struct struct) {
            return struct;
        }
        throw new InvalidValue("type.struct", value.canonical());
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return ((When.Day) When.day(date)).date();
        } catch (DateTimeException e) {
            throw new InvalidValue("type.date", text);
        }
    }

    static BigDecimal decimal(Value value) {
        if (value instanceof Value.Unread(String json)) {
            throw new InvalidValue("number.long", json, Limits.DIGITS);
        }
        return value instanceof Value.Number given
                ? given.number()
                : Value.Number.parse(expectText(value).strip()).number();
    }

    private static Object whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidValue("type.whole", number.toPlainString());
        }
    }

    private static Object on(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.on();
        }
        String text = expectText(value).strip();
        InvalidValue.unless(text.equals("true") || text.equals("false"), "type.flag", text);
        return text.equals("true");
    }
}
