package dk.koereplan.app;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.AmountForm;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.TypedField;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.i18n.MoneyWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fields as people and programs give them by name: times may be in machine notation or in words.
public final class TypedFields {
    private static final String UNIT = "unit";

    private TypedFields() {}

    /// The values as the log writes them.
    ///
    /// @param fields null makes a field unknown
    /// @throws InvalidValue for unknown fields and for what cannot be read
    public static Map<String, Optional<Value>> read(
            EntityKind kind, Map<String, @Nullable Value> fields, Reading reading) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            Field field = field(kind, name);
            if (field.type() == Amount.class && value instanceof Value.Text(String words)) {
                values.putAll(amount(field, words, fields.containsKey(UNIT), reading));
            } else {
                values.put(name, Optional.ofNullable(value).map(v -> read(field, v, reading)));
            }
        });
        return values;
    }

    private static Field field(EntityKind kind, String name) {
        return kind.schema()
                .field(name)
                .filter(f -> !name.equals("id"))
                .orElseThrow(() -> new InvalidValue("field.unknown", name, kind, fields(kind)));
    }

    /// An amount in words may name its unit: "2-3 mio. kr.".
    private static Map<String, Optional<Value>> amount(Field field, String words, boolean apart, Reading reading) {
        try {
            requireShort(field, words);
            MoneyWords.Entered entered = reading.amount(words);
            Map<String, Optional<Value>> values = new LinkedHashMap<>();
            values.put(field.name(), Optional.ofNullable(entered.amount()).map(AmountForm::write));
            if (entered.unit() != null) {
                InvalidValue.unless(!apart, "money.units", words);
                values.put(UNIT, Optional.of(new Value.Text(entered.unit().token())));
            }
            return values;
        } catch (InvalidValue invalid) {
            throw invalid.in(field.name());
        }
    }

    private static Value read(Field field, Value value, Reading reading) {
        if (!(value instanceof Value.Text(String words))) {
            return value;
        }
        try {
            if (!field.hasLines() && field.type() != String.class) {
                requireShort(field, words);
            }
            if (field.type() == When.class) {
                return new Value.Text(time(words, reading));
            }
            if (field.type() == LocalDate.class) {
                return new Value.Text(day(words, reading).toString());
            }
            return field.type() == BigDecimal.class ? new Value.Number(reading.number(words)) : value;
        } catch (InvalidValue invalid) {
            throw invalid.in(field.name());
        }
    }

    /// What is longer is no time and no number, and is not looked through for one.
    private static void requireShort(Field field, String words) {
        InvalidValue.unless(words.length() <= Limits.LINE, "text.long", new FieldName(field.name()), Limits.LINE);
    }

    /// A day as people write it, or as the log does.
    ///
    /// @throws InvalidValue when it is no day, or a less exact time
    public static LocalDate day(String words, Reading reading) {
        if (reading.time(words) instanceof When.Day(LocalDate date)) {
            return date;
        }
        throw new InvalidValue("type.date", words);
    }

    private static String time(String words, Reading reading) {
        String notation = WhenNotation.write(reading.time(words));
        return notation == null ? "" : notation;
    }

    private static List<TypedField> fields(EntityKind kind) {
        return kind.schema().fields().stream()
                .map(Field::name)
                .filter(n -> !n.equals("id"))
                .map(name -> new TypedField(kind, name))
                .toList();
    }
}
