package dk.koereplan.ui.acts;

import dk.koereplan.app.acts.Ask;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.TickList;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks what an act has to know, in the order in which it is asked; what one answer makes necessary appears under it.
final class ActCard extends VBox {
    private static final double WIDTH = 520;
    private final PlanContext context;
    private final ActViewModel model;
    private final Runnable done;
    private final Layer layer;
    private final VBox fields = new VBox(12);
    private final Map<Ask, Node> made = new HashMap<>();
    private Node focus;

    /// @param done called when the act is done; the card is closed then as well
    /// @param layer that it is shown on
    ActCard(PlanContext context, ActViewModel model, Runnable done, Layer layer) {
        super(12);
        this.context = context;
        this.model = model;
        this.done = done;
        this.layer = layer;
        getStyleClass().addAll("k-popover", "k-act");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Button save = Nodes.button(context.text("act.save"), this::run, Css.PRIMARY);
        save.disableProperty().bind(model.readyProperty().not());
        focus = save;
        Label problem = Nodes.paragraph("", Css.DANGER);
        model.problemProperty().subscribe(text -> {
            problem.setText(text);
            problem.setVisible(!text.isEmpty());
            problem.setManaged(!text.isEmpty());
        });
        getChildren()
                .addAll(
                        Nodes.column(
                                2,
                                Nodes.label(model.title(), Css.HEADING),
                                Nodes.paragraph(model.about(), Css.SECONDARY)),
                        fields,
                        problem,
                        Nodes.row(8, save, Nodes.button(context.text("act.cancel.close"), this::close, "k-plain")));
        model.asksProperty().subscribe(this::show);
    }

    Node focus() {
        return focus;
    }

    private void run() {
        model.run(() -> {
            done.run();
            close();
        });
    }

    private void close() {
        layer.hide(this);
    }

    /// A field that stays keeps what stands in it, and the cursor.
    private void show(List<Ask> asks) {
        boolean first = made.isEmpty();
        List<Node> nodes = new ArrayList<>();
        for (Ask ask : asks) {
            nodes.add(made.computeIfAbsent(key(ask), a -> field(ask, first && nodes.isEmpty())));
        }
        fields.getChildren().setAll(nodes);
    }

    /// That something becomes necessary makes it no other field.
    private static Ask key(Ask ask) {
        return ask instanceof Ask.Words words ? new Ask.Words(words.name(), false) : ask;
    }

    private Node field(Ask ask, boolean first) {
        String name = model.label(ask);
        Label label = Nodes.label(name, "k-field-name");
        VBox box = Nodes.column(4, label);
        Node input = switch (ask) {
            case Ask.Time time -> typed(ask, box);
            case Ask.Words words -> typed(ask, box);
            case Ask.One one -> one(one, box);
            case Ask.Many many -> many(many, box);
        };
        label.setLabelFor(input);
        // the first of a list to tick keeps its own name
        input.setAccessibleText(input instanceof CheckBox tick ? name + ": " + tick.getText() : name);
        if (first) {
            focus = input;
        }
        return box;
    }

    private Node typed(Ask ask, VBox box) {
        TextField field = new LineField(model.typed(ask.name()));
        Label says = Nodes.paragraph("", "k-preview");
        Label wrong = Nodes.paragraph("", "k-problem");
        put(says, "");
        put(wrong, "");
        field.textProperty().subscribe((before, text) -> {
            try {
                put(says, model.type(ask, text));
                put(wrong, "");
            } catch (InvalidValue e) {
                put(says, "");
                put(wrong, Words.invalid(e, context.texts()));
            }
        });
        field.setOnAction(event -> run());
        box.getChildren().addAll(field, says, wrong);
        return field;
    }

    private static void put(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private Node one(Ask.One ask, VBox box) {
        ComboBox<Ask.Option> choice = new ComboBox<>();
        choice.getItems().setAll(ask.options());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(12);
        ComboKeys.on(choice, Alphabet::nearness);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Ask.Option option) {
                return option == null ? "" : model.says(option);
            }

            @Override
            public Ask.Option fromString(String text) {
                return ask.options().stream()
                        .filter(o -> model.says(o).equals(text))
                        .findFirst()
                        .orElseThrow();
            }
        });
        ask.options().stream()
                .filter(o -> model.chosen(ask.name()).contains(o.value()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                model.choose(ask.name(), List.of(now.value()));
            }
        });
        box.getChildren().add(choice);
        return choice;
    }

    private Node many(Ask.Many ask, VBox box) {
        Map<String, String> options = new LinkedHashMap<>();
        ask.options().forEach(o -> options.put(o.value(), model.says(o)));
        TickList<String> list = new TickList<>(
                options,
                new LinkedHashSet<>(model.chosen(ask.name())),
                ticked -> model.choose(ask.name(), List.copyOf(ticked)));
        box.getChildren().add(list);
        return list.first();
    }
}
