package dk.koereplan.cli;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.OwnerPeriod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/// A way for a field's value to be as great as it may be, or greater by one.
///
/// @param way what of the field is great; empty for what is so of most fields
/// @param limit words that the refusal of a greater one holds; empty where the type itself is the limit
/// @param by from how much it is over its limit, and a number that makes a value another one
record GreatValue(String way, String limit, BiFunction<Integer, Integer, Value> by) {
    private static final LocalDate FIRST = LocalDate.of(When.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(When.LAST_YEAR, 12, 31);
    private static final String LINE = "Højst 2.000";
    private static final String LIST = "Højst 1.000";
    private static final String TEXT = "Højst 100.000";

    Value greatest(int variant) {
        return by.apply(0, variant);
    }

    Value tooGreat() {
        return by.apply(1, 0);
    }

    /// All ways of a field; none for one that has a fixed set of values.
    ///
    /// @param records whose values show what an item of the field can be
    static List<GreatValue> of(Field field, List<Entity> records) {
        if (field.name().equals("source")) {
            return List.of(new GreatValue("", TEXT, (over, v) -> cited(letters(Limits.TEXT + over, v))));
        }
        if (field.isList()) {
            return ofList(field, records);
        }
        return isNumber(field)
                ? List.of(new GreatValue("", "øjst 40", (over, v) -> text(digits(Limits.DIGITS + over, v))))
                : ofType(field.type(), field.hasLines());
    }

    static boolean isNumber(Field field) {
        return field.type() == BigDecimal.class || field.type() == Amount.class;
    }

    private static List<GreatValue> ofType(Type type, boolean lines) {
        if (type == String.class) {
            int longest = lines ? Limits.TEXT : Limits.LINE;
            return List.of(new GreatValue("", lines ? TEXT : LINE, (over, v) -> text(letters(longest + over, v))));
        }
        if (type == When.class) {
            return List.of(
                    new GreatValue("", LINE, (over, v) -> before(Limits.LINE + over, v)),
                    untold(" last", (over, v) -> text(LAST.plusDays(over).toString())),
                    untold(" first", (over, v) -> text(FIRST.minusDays(over).toString())));
        }
        if (type == LocalDate.class) {
            return List.of(
                    untold(" last", (over, v) -> text(LAST.plusDays(over).toString())),
                    untold(" first", (over, v) -> text(FIRST.minusDays(over).toString())));
        }
        if (type == int.class || type == Integer.class) {
            return List.of(
                    untold("", (over, v) -> text(Long.toString(Integer.MAX_VALUE + (long) over))),
                    untold(" least", (over, v) -> text(Long.toString(Integer.MIN_VALUE - (long) over))));
        }
        if (type == PriceLevel.class) {
            return List.of(
                    untold("", (over, v) -> text("PL" + (When.LAST_YEAR + over))),
                    untold(" agreed", (over, v) -> text("LEVEL%d-12".formatted(When.LAST_YEAR + over))),
                    untold(" first", (over, v) -> text("PL" + (When.FIRST_YEAR - over))),
                    untold(" month", (over, v) -> text("LEVEL2100-%d".formatted(12 + over))),
                    untold(" nought", (over, v) -> text(over == 0 ? "LEVEL1990-01" : "PL0000")));
        }
        return List.of();
    }

    private static List<GreatValue> ofList(Field field, List<Entity> records) {
        Type type = ((ParameterizedType) field.type()).getActualTypeArguments()[0];
        if (type == OwnerPeriod.class) {
            return List.of(
                    new GreatValue("", LIST, (over, v) -> periods(Limits.LIST + over, FIRST.plusDays(v))),
                    untold(" last", (over, v) -> periods(1, LAST.plusDays(over))));
        }
        if (type == String.class) {
            return List.of(
                    new GreatValue("", LIST, (over, v) -> list(Limits.LIST + over, i -> text(letters(1, v) + i))),
                    new GreatValue(" item", LINE, (over, v) -> list(1, i -> text(letters(Limits.LINE + over, v)))));
        }
        if (type == When.class) {
            return List.of(
                    new GreatValue("", LIST, (over, v) -> list(Limits.LIST + over, i -> day(i + v))),
                    new GreatValue(" item", LINE, (over, v) -> list(1, i -> before(Limits.LINE + over, v))),
                    untold(
                            " last",
                            (over, v) -> list(1, i -> text(LAST.plusDays(over).toString()))));
        }
        return records.stream()
                .map(field::read)
                .filter(Value.Items.class::isInstance)
                .map(held -> ((Value.Items) held).items().getFirst())
                .findFirst()
                .map(item -> List.of(new GreatValue(
                        "", LIST, (over, v) -> new Value.Items(Collections.nCopies(Limits.LIST + over, item)))))
                .orElse(List.of());
    }

    private static GreatValue untold(String way, BiFunction<Integer, Integer, Value> by) {
        return new GreatValue(way, "", by);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static String letters(int length, int variant) {
        return Character.toString('a' + variant % 26).repeat(length);
    }

    private static String digits(int length, int variant) {
        return Integer.toString(1 + variant % 9).repeat(length);
    }

    private static Value before(int length, int variant) {
        return text("before:" + letters(length - "before:".length(), variant));
    }

    private static Value day(int number) {
        return text(FIRST.plusDays(number).toString());
    }

    private static Value cited(String quote) {
        return struct(Map.of("document", "letter", "lines", "1", "quote", quote));
    }

    /// Of one day each, one after the other; the last one stays open.
    private static Value periods(int count, LocalDate first) {
        return list(count, i -> {
            String from = first.plusDays(i).toString();
            return i == count - 1
                    ? struct(Map.of("owner", "regionerne", "from", from))
                    : struct(Map.of("owner", "regionerne", "from", from, "to", from));
        });
    }

    private static Value struct(Map<String, String> texts) {
        TreeMap<String, Value> fields = new TreeMap<>();
        texts.forEach((name, text) -> fields.put(name, text(text)));
        return new Value.Struct(fields);
    }

    private static Value list(int count, IntFunction<Value> item) {
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return new Value.Items(items);
    }
}
