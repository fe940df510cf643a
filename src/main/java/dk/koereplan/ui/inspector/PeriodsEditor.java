package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What holds from one day to another, such as who owns: a line for each period, each beginning the day after the one
/// before.
final class PeriodsEditor implements FieldEditor {
    private final VBox box = new VBox(8);
    private final List<Row> rows = new ArrayList<>();
    private final String field;
    private final Of of;
    private final List<ChoiceEditor.Choice> choices;
    private final PlanContext context;
    private final Sink sink;
    private Value shown;

    /// What the periods are of: the name in each of them, and the texts that call one and add one.
    enum Of {
        OWNER("owner", "inspector.owner", "inspector.owner.add"),
        MANDATE("purpose", "inspector.mandate", "inspector.mandate.add");

        private final String name;
        private final String one;
        private final String add;

        Of(String name, String one, String add) {
            this.name = name;
            this.one = one;
            this.add = add;
        }
    }

    PeriodsEditor(
            String field,
            Of of,
            List<Value> periods,
            List<ChoiceEditor.Choice> choices,
            PlanContext context,
            Sink sink) {
        this.field = field;
        this.of = of;
        this.choices = choices;
        this.context = context;
        this.sink = sink;
        for (Value period : periods) {
            if (period instanceof Value.Struct struct) {
                rows.add(new Row(struct));
            }
        }
        show();
        shown = stands();
    }

    private void show() {
        box.getChildren().setAll(rows.stream().map(r -> r.node).toList());
        box.getChildren().add(Nodes.link(context.texts().get(of.add), this::add));
    }

    private void add() {
        TreeMap<String, Value> first = new TreeMap<>();
        if (!rows.isEmpty()) {
            lastDay(rows.getLast())
                    .ifPresent(
                            d -> first.put("from", new Value.Text(d.plusDays(1).toString())));
        }
        Row row = new Row(new Value.Struct(first));
        rows.add(row);
        show();
        row.what.requestFocus();
    }

    /// Empty where none stands, or what stands there is no day.
    private Optional<LocalDate> lastDay(Row row) {
        try {
            return day(row.to);
        } catch (InvalidValue typed) {
            return Optional.empty();
        }
    }

    /// The keyboard goes to the line that comes in its place.
    private void remove(Row row) {
        boolean here = box.isFocusWithin();
        int at = rows.indexOf(row);
        rows.remove(row);
        show();
        if (here) {
            (rows.isEmpty() ? focus() : rows.get(Math.min(at, rows.size() - 1)).what).requestFocus();
        }
        send();
    }

    /// A line that names nobody yet waits; what stands in it is kept.
    private void send() {
        if (sink.holds()) {
            return;
        }
        try {
            List<Value> values = values();
            boolean waits = rows.stream().anyMatch(Row::waits);
            shown = stands();
            sink.typed(field, values.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(values)));
            if (waits) {
                sink.typing(field, shown, Optional.empty());
                sink.cannotRead(field, new InvalidValue("period.unnamed"));
            }
        } catch (InvalidValue e) {
            sink.cannotRead(field, e);
        }
    }

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (Row row : rows) {
            row.value().ifPresent(values::add);
        }
        return values;
    }

    /// The lines as they stand, days as they are typed.
    private Value stands() {
        return new Value.Items(rows.stream().map(Row::stands).toList());
    }

    private void tell() {
        Value now = stands();
        if (now.equals(shown)) {
            sink.asBefore(field);
            return;
        }
        try {
            values();
            sink.typing(field, now, Optional.empty());
        } catch (InvalidValue e) {
            sink.typing(field, now, Optional.of(e));
        }
    }

    @Override
    public boolean clean() {
        return stands().equals(shown);
    }

    @Override
    public void stand(Value stands) {
        if (stands instanceof Value.Items(List<Value> lines)) {
            rows.clear();
            lines.stream()
                    .filter(Value.Struct.class::isInstance)
                    .map(line -> new Row((Value.Struct) line))
                    .forEach(rows::add);
            show();
            tell();
        }
    }

    @Override
    public void commitTyped() {
        if (!clean()) {
            send();
        }
    }

    private Optional<LocalDate> day(TextField input) {
        return Editors.readDay(input.getText(), context.language());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focus() {
        return rows.isEmpty() ? box.getChildren().getLast() : rows.getFirst().what;
    }

    /// One period.
    private final class Row {
        private final ComboBox<ChoiceEditor.Choice> what = new ComboBox<>();
        private final TextField from;
        private final TextField to;
        private final VBox node;
        /// What it has beside these stays as it is, such as where a mandate is from.
        private final Value.Struct period;

        Row(Value.Struct period) {
            this.period = period;
            Texts texts = context.texts();
            Optional<Value> current = Optional.ofNullable(period.get(of.name));
            ChoiceEditor.fill(what, choices, current);
            from = dayField(period.get("from"), texts.get("inspector.owner.from"));
            to = dayField(period.get("to"), texts.get("inspector.owner.to"));
            new Settling(what, choice -> {
                bound();
                send();
            });
            ComboKeys.on(what, Alphabet::nearness);
            what.setAccessibleText(texts.get(of.one));
            HBox days = Nodes.row(
                    6,
                    Nodes.grow(from),
                    Nodes.label("–", Css.SECONDARY),
                    Nodes.grow(to),
                    Nodes.iconButton(Icons.CLOSE, texts.get("inspector.owner.remove"), () -> remove(this)));
            node = Nodes.column(4, what, days);
        }

        /// A unit bears nothing beyond its own days: where none are typed, those are meant.
        private void bound() {
            if (of != Of.OWNER || !(from.getText() + to.getText()).isBlank()) {
                return;
            }
            Optional.ofNullable(what.getValue())
                    .flatMap(ChoiceEditor.Choice::value)
                    .filter(Value.Text.class::isInstance)
                    .map(token -> context.index().always(OwnerRef.parse(((Value.Text) token).text())))
                    .ifPresent(always -> {
                        put(from, always.from());
                        put(to, always.to());
                    });
        }

        private void put(TextField input, @Nullable LocalDate day) {
            if (day != null) {
                input.setText(context.wording().say(day));
            }
        }

        private TextField dayField(@Nullable Value day, String prompt) {
            TextField input = new LineField(day instanceof Value.Text(String text) ? said(text) : "");
            input.setPromptText(prompt);
            input.setAccessibleText(prompt);
            input.setPrefColumnCount(8);
            String before = input.getText();
            input.focusedProperty().subscribe((was, is) -> {
                if (was && !is && !input.getText().equals(before)) {
                    send();
                }
            });
            input.textProperty().subscribe((was, is) -> tell());
            input.setOnAction(event -> send());
            return input;
        }

        /// A day of the log in words; what somebody typed as it was typed.
        private String said(String text) {
            try {
                return context.wording().say(LocalDate.parse(text));
            } catch (DateTimeException typed) {
                return text;
            }
        }

        /// Days are typed in it, and who or what they are of is not chosen.
        boolean waits() {
            return named().isEmpty() && !(from.getText() + to.getText()).isBlank();
        }

        Value stands() {
            TreeMap<String, Value> line = new TreeMap<>(period.fields());
            line.put("from", new Value.Text(from.getText()));
            line.put("to", new Value.Text(to.getText()));
            named().ifPresent(chosen -> line.put(of.name, chosen));
            return new Value.Struct(line);
        }

        /// What is no longer there to be chosen stays what the period is of.
        private Optional<Value> named() {
            return what.getValue() == null
                    ? Optional.ofNullable(period.get(of.name))
                    : what.getValue().value();
        }

        Optional<Value> value() {
            return named().map(name ->
                    Records.put(period, Map.of(of.name, Optional.of(name), "from", written(from), "to", written(to))));
        }

        private Optional<Value> written(TextField input) {
            return day(input).map(d -> new Value.Text(d.toString()));
        }
    }
}
