package dk.koereplan.ui.inspector;

import dk.koereplan.app.AmountReader;
import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the editor that fits a field's type.
final class Editors {
    /// Enough to know what a plan uses, however large it is.
    private static final int SAMPLE = 200;

    private final PlanContext context;
    private final InspectorViewModel model;
    private final FieldEditor.Sink sink;
    private final Choices choices;

    Editors(PlanContext context, InspectorViewModel model, FieldEditor.Sink sink) {
        this.context = context;
        this.model = model;
        this.sink = sink;
        this.choices = new Choices(context, model, sink.begins());
    }

    FieldEditor of(Field field) {
        String name = field.name();
        Type type = field.type();
        Object held = held(field);
        Texts texts = context.texts();
        if (name.equals("amount")) {
            return amount((Amount) held);
        }
        if (type == String.class) {
            return TextEditor.plain(name, held == null ? "" : held.toString(), field.hasLines(), sink);
        }
        if (type == When.class) {
            return when(name, held == null ? When.UNKNOWN : (When) held);
        }
        if (type == LocalDate.class) {
            return day(name, (LocalDate) held);
        }
        if (type == PriceLevel.class) {
            return level(name, held == null ? PriceLevel.NOT_STATED : (PriceLevel) held);
        }
        if (type == int.class || type == Integer.class || type == BigDecimal.class) {
            return number(name, (Number) held);
        }
        if (type == Provenance.class) {
            return new SourceEditor(context, model.value(name), model.entered(), sink);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagEditor(Words.field(name, texts), name, Boolean.TRUE.equals(held), sink);
        }
        return choice(field, held);
    }

    private @Nullable Object held(Field field) {
        try {
            return model.value(field.name()).map(v -> field.codec().read(v)).orElse(null);
        } catch (InvalidValue e) {
            return null;
        }
    }

    private FieldEditor choice(Field field, @Nullable Object held) {
        String name = field.name();
        String none = field.required() ? "" : context.texts().get("value.none");
        Optional<Value> current = model.value(name);
        return switch (field.type()) {
            case Class<?> type
            when type.isEnum() -> new ChoiceEditor(name, current, choices.constants(field, type), none, sink);
            case Class<?> type
            when type == OwnerRef.class -> new ChoiceEditor(name, current, choices.ownersOrNew(field), none, sink);
            case ParameterizedType p
            when p.getRawType() == Id.class -> new ChoiceEditor(name, current, choices.recordsOrNew(field), none, sink);
            case ParameterizedType p
            when p.getActualTypeArguments()[0] instanceof Class<?> item && item.isEnum() ->
                new ManyEditor(name, items(current), choices.constants(field, item), sink);
            case ParameterizedType p -> list(field, p.getActualTypeArguments()[0], held);
            default -> throw noEditor(field);
        };
    }

    private FieldEditor list(Field field, Type item, @Nullable Object held) {
        String name = field.name();
        List<Value> items = items(model.value(name));
        return switch (item) {
            case Class<?> type
            when type == OwnerPeriod.class ->
                new PeriodsEditor(name, PeriodsEditor.Of.OWNER, items, choices.owners(), context, sink);
            case Class<?> type
            when type == Mandate.class ->
                new PeriodsEditor(name, PeriodsEditor.Of.MANDATE, items, choices.purposes(), context, sink);
            case Class<?> type when type == String.class -> lines(name, held, String::valueOf, Value.Text::new);
            case Class<?> type when type == When.class -> times(name, held);
            case ParameterizedType ids
            when ids.getRawType() == Id.class ->
                new LinksEditor(name, items, choices.recordsOrNew(field), context, sink);
            default -> throw noEditor(field);
        };
    }

    private static IllegalStateException noEditor(Field field) {
        return new IllegalStateException("no editor for " + field.name() + " of " + field.type());
    }

    private String say(When when) {
        return WhenWords.say(when, context.texts(), context::title);
    }

    private static List<Value> items(Optional<Value> value) {
        return value.orElse(null) instanceof Value.Items items ? items.items() : List.of();
    }

    /// A line of text for each item.
    private FieldEditor lines(
            String name, @Nullable Object held, Function<Object, String> writer, Function<String, Value> reader) {
        List<?> list = held == null ? List.of() : (List<?>) held;
        String text = String.join("\n", list.stream().map(writer).toList());
        return new TextEditor(
                name,
                text,
                true,
                typed -> {
                    List<Value> values = typed.lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> reader.apply(line.strip()))
                            .toList();
                    return Map.of(name, values.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(values)));
                },
                sink);
    }

    /// A line that says what it said before keeps what it stood for: words do not lead back to a record of the plan.
    private FieldEditor times(String name, @Nullable Object held) {
        Map<String, When> before = new HashMap<>();
        if (held instanceof List<?> list) {
            list.forEach(when -> before.put(say((When) when), (When) when));
        }
        return lines(
                name,
                held,
                when -> say((When) when),
                line -> new Value.Text(
                        notation(before.containsKey(line) ? before.get(line) : WhenWords.read(line, language()))));
    }

    private FieldEditor when(String name, When current) {
        String text = current.isUnknown() ? "" : WhenWords.say(current, context.texts(), context::title);
        return new TextEditor(
                name,
                text,
                false,
                typed -> Map.of(name, TextEditor.of(notation(unlessSame(typed, text, current)))),
                typed -> new WhenPreview(context).say(unlessSame(typed, text, current)),
                sink);
    }

    private static String notation(When when) {
        String written = WhenNotation.write(when);
        return written == null ? "" : written;
    }

    /// Words that stand for a record of the plan are not read back as mere words.
    private When unlessSame(String typed, String text, When current) {
        if (typed.equals(text)) {
            return current;
        }
        return typed.isBlank() ? When.UNKNOWN : WhenWords.read(typed, language());
    }

    private FieldEditor day(String name, @Nullable LocalDate current) {
        return new TextEditor(
                name,
                current == null ? "" : context.wording().say(current),
                false,
                typed -> Map.of(
                        name,
                        TextEditor.of(readDay(typed, language())
                                .map(LocalDate::toString)
                                .orElse(""))),
                sink);
    }

    static Optional<LocalDate> readDay(String typed, Language language) {
        return typed.isBlank() ? Optional.empty() : Optional.of(TypedFields.day(typed, Reading.of(language)));
    }

    private FieldEditor number(String name, @Nullable Number current) {
        return new TextEditor(
                name,
                current == null
                        ? ""
                        : current instanceof Integer
                                ? current.toString()
                                : context.wording().say(current),
                false,
                typed -> Map.of(
                        name,
                        typed.isBlank()
                                ? Optional.empty()
                                : Optional.of(new Value.Number(MoneyWords.readNumber(typed, language())))),
                sink);
    }

    private FieldEditor amount(@Nullable Amount current) {
        Texts texts = context.texts();
        return new AmountEditor("amount", current, new AmountReader(unit(), texts), texts, sink);
    }

    /// The unit that an amount without one is in: the record's, or that of most amounts in the plan.
    Unit unit() {
        return model.value("unit")
                .flatMap(v -> Unit.of(((Value.Text) v).text()))
                .orElseGet(() -> model.value("amount").isPresent() ? Unit.KRONER : usual());
    }

    private Unit usual() {
        return context.roadmap().all(FundingSource.class).stream()
                .limit(SAMPLE)
                .filter(f -> f.amount() != null && f.unit() != null)
                .collect(Collectors.groupingBy(f -> Objects.requireNonNull(f.unit()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Unit.MILLION);
    }

    private FieldEditor level(String name, PriceLevel current) {
        Texts texts = context.texts();
        return new TextEditor(
                name,
                current instanceof PriceLevel.NotStated ? "" : MoneyWords.level(current, texts),
                false,
                typed -> {
                    String written = PriceLevel.write(MoneyWords.readLevel(typed));
                    return Map.of(name, TextEditor.of(written == null ? "" : written));
                },
                typed -> {
                    PriceLevel level = MoneyWords.readLevel(typed);
                    return typed.isBlank() ? MoneyWords.level(level, texts) : "";
                },
                sink);
    }

    private Language language() {
        return context.language();
    }
}
