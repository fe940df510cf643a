package dk.koereplan.domain;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Makes records of any kind out of a seed, by their components alone. Values come from small ranges, so that the same
/// ones meet often.
public record RandomRecords(RandomGenerator random, Pool pool) {
    /// Where references point.
    @FunctionalInterface
    public interface Pool {
        /// An id of a record of this type; empty when there is none. `Entity` stands for any.
        Optional<String> idOf(Class<?> type, RandomGenerator random);

        /// References to nothing in particular.
        Pool ANY = (type, random) -> Optional.of("R-" + random.nextInt(9));
    }

    private static final List<String> WORDS = List.of(
            "Fælles målsætning",
            "Ældre patienter på tværs",
            "Kvalitet; \"i\" praksis",
            "Ålborg\tog\nomegn",
            "x",
            "Smørrebrød 100 % 😀");

    /// A sound record of this kind; empty when a reference that it needs has nothing to point to.
    public Optional<Entity> record(EntityKind kind, String id) {
        for (int attempt = 0; attempt < 200; attempt++) {
            TreeMap<String, Value> values = new TreeMap<>();
            for (Field field : kind.schema().fields()) {
                if (!field.name().equals("id")) {
                    value(field).ifPresent(v -> values.put(field.name(), v));
                }
            }
            Optional<Entity> made = read(kind.schema(), id, values);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /// The record with one of its groups made anew; empty when nothing sound came out.
    public Optional<Entity> edited(Entity entity) {
        Schema schema = EntityKind.of(entity).schema();
        for (int attempt = 0; attempt < 20; attempt++) {
            String group = schema.groups().get(random.nextInt(schema.groups().size()));
            TreeMap<String, Value> values = new TreeMap<>(schema.write(entity).fields());
            for (Field field : schema.fields()) {
                if (field.group().equals(group)) {
                    values.remove(field.name());
                    value(field).ifPresent(v -> values.put(field.name(), v));
                }
            }
            Optional<Entity> made = read(schema, entity.id().value(), values);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private static Optional<Entity> read(Schema schema, String id, TreeMap<String, Value> values) {
        try {
            return Optional.of(schema.read(id, new Value.Struct(values)));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private Optional<Value> value(Field field) {
        boolean unknown = !field.required() && random.nextInt(3) == 0;
        return unknown ? Optional.empty() : make(field.type()).map(field.codec()::write);
    }

    private Optional<Object> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() != List.class) {
                Class<?> target = argument instanceof WildcardType ? Entity.class : (Class<?>) argument;
                return pool.idOf(target, random).map(Id::new);
            }
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                make(argument).ifPresent(items::add);
            }
            return Optional.of(items.stream().distinct().toList());
        }
        return plain((Class<?>) type);
    }

    private Optional<Object> plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> Optional.of(WORDS.get(random.nextInt(WORDS.size())));
            case "LocalDate" -> Optional.of(day());
            case "int", "Integer" -> Optional.of(random.nextInt(101));
            case "boolean", "Boolean" -> Optional.of(random.nextBoolean());
            case "BigDecimal" -> Optional.of(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)));
            case "Amount" -> Optional.of(amount());
            case "When" -> Optional.of(new RandomTimes(random).when());
            case "PriceLevel" -> Optional.of(level());
            case "OwnerRef" -> owner();
            case "Provenance" -> Optional.of(source());
            default -> type.isEnum() ? constant(type) : nested(type);
        };
    }

    private Optional<Object> constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return Optional.of(constants[random.nextInt(constants.length)]);
    }

    private Optional<Object> nested(Class<?> type) {
        Object[] arguments = new Object[type.getRecordComponents().length];
        Field[] fields = Schema.of(type).fields().toArray(Field[]::new);
        for (int i = 0; i < arguments.length; i++) {
            boolean unknown = !fields[i].required() && random.nextInt(3) == 0;
            arguments[i] = unknown ? null : make(fields[i].type()).orElse(null);
        }
        try {
            return Optional.of(type.getDeclaredConstructors()[0].newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private LocalDate day() {
        return LocalDate.of(2024 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Amount amount() {
        BigDecimal from = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        BigDecimal to = random.nextInt(3) > 0 ? from : from.add(BigDecimal.valueOf(random.nextInt(500), 1));
        return new Amount(from, to, random.nextInt(4) == 0 ? "ca." : null);
    }

    private PriceLevel level() {
        return switch (random.nextInt(4)) {
            case 0 -> new PriceLevel.OfYear(2020 + random.nextInt(8));
            case 1 -> new PriceLevel.OfAgreement(2021, 1 + random.nextInt(12));
            case 2 -> new PriceLevel.Current();
            default -> PriceLevel.NOT_STATED;
        };
    }

    private Optional<Object> owner() {
        OwnerRef.Collective[] collectives = OwnerRef.Collective.values();
        return random.nextInt(4) == 0
                ? Optional.of(collectives[random.nextInt(collectives.length)])
                : pool.idOf(OwnerRef.class, random).map(id -> new OwnerRef.Unit(new Id<>(id)));
    }

    private Provenance source() {
        return switch (random.nextInt(5)) {
            case 0 -> new Provenance.Document("letter", "2", "Proces", "17-20", random.nextBoolean() ? null : "ord");
            case 1 -> new Provenance.Decided("D-1");
            case 2 -> new Provenance.Entered("secretariat");
            default -> new Provenance.Demo();
        };
    }
}
