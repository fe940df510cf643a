package dk.koereplan.ui.week;

import dk.koereplan.analysis.overview.Round;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The light, the forecast and the sentence of one item; each is saved when it is left.
final class RoundForm extends VBox {
    private final PlanContext context;
    private final RoundViewModel model;
    private final Label title = Nodes.line("", Css.HEADING);
    private final Map<Rag, ToggleButton> lights = new EnumMap<>(Rag.class);
    private final TextField forecast = new LineField();
    private final TextField sentence = new LineField();
    private final VBox forecastBox;
    private final Label problem = Nodes.paragraph("", "k-problem");
    private Optional<Round.Item> shown = Optional.empty();

    /// @param next goes on to the next item
    RoundForm(PlanContext context, RoundViewModel model, Runnable next) {
        super(10);
        this.context = context;
        this.model = model;
        getStyleClass().add("k-round");
        HBox chips = Nodes.row(6);
        for (Rag rag : Rag.values()) {
            ToggleButton chip =
                    new ToggleButton((rag.ordinal() + 1) + "  " + Words.of(rag, context.texts()), LightLabel.mark(rag));
            chip.getStyleClass().add(Css.CHIP);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                shown.ifPresent(item -> model.setLight(item, rag));
            });
            lights.put(rag, chip);
            chips.getChildren().add(chip);
        }
        forecastBox = field("round.forecast", forecast, 200, model::setForecast);
        VBox sentenceBox = Nodes.grow(field("round.sentence", sentence, 420, model::setSentence));
        forecast.setOnAction(event -> {
            shown.ifPresent(item -> model.setForecast(item, forecast.getText()));
            if (model.problemProperty().get().isEmpty()) {
                sentence.requestFocus();
            }
        });
        sentence.setOnAction(event -> next.run());
        getChildren()
                .addAll(
                        title,
                        chips,
                        Nodes.row(12, forecastBox, sentenceBox),
                        problem,
                        Nodes.paragraph(context.text("round.keys"), Css.SMALL));
        problem("");
    }

    private VBox field(String key, TextField input, double width, BiConsumer<Round.Item, String> left) {
        Label label = Nodes.label(context.text(key), "k-field-name");
        label.setLabelFor(input);
        input.setAccessibleText(context.text(key));
        input.setPrefWidth(width);
        input.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                shown.ifPresent(item -> left.accept(item, input.getText()));
            }
        });
        return Nodes.column(4, label, input);
    }

    /// Shows an item; what is typed into the one that is shown stays.
    void show(Optional<Round.Item> item) {
        boolean same = item.map(Round.Item::id).equals(shown.map(Round.Item::id));
        if (!same) {
            commit();
        }
        shown = item;
        setVisible(item.isPresent());
        setManaged(item.isPresent());
        setDisable(context.readOnly());
        item.ifPresent(i -> {
            title.setText(model.title(i));
            Optional<Rag> light = model.light(i);
            lights.forEach(
                    (rag, chip) -> chip.setSelected(light.filter(rag::equals).isPresent()));
            forecastBox.setVisible(model.hasForecast(i));
            forecastBox.setManaged(model.hasForecast(i));
            put(forecast, model.forecast(i), same, RoundViewModel.Part.FORECAST);
            put(sentence, model.sentence(i), same, RoundViewModel.Part.SENTENCE);
        });
    }

    private void put(TextField field, String text, boolean same, RoundViewModel.Part part) {
        if (!same || !(field.isFocused() || model.holds(part))) {
            field.setText(text);
        }
    }

    void problem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    /// The first field of it.
    void begin() {
        (forecastBox.isVisible() ? forecast : sentence).requestFocus();
    }

    /// Saves what is typed and not left.
    void commit() {
        if (forecast.isFocused()) {
            shown.ifPresent(item -> model.setForecast(item, forecast.getText()));
        }
        if (sentence.isFocused()) {
            shown.ifPresent(item -> model.setSentence(item, sentence.getText()));
        }
    }
}
