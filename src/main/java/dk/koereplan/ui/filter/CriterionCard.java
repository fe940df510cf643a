package dk.koereplan.ui.filter;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.TickList;
import dk.koereplan.ui.theme.Css;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What can be asked of one aspect, for or against.
final class CriterionCard extends VBox {
    private final FilterViewModel model;
    private final FilterAspect aspect;
    private final Texts texts;
    private final Runnable close;
    private final Node first;

    /// @param close takes the card away
    CriterionCard(FilterViewModel model, FilterAspect aspect, Texts texts, Runnable close) {
        super(8);
        this.model = model;
        this.aspect = aspect;
        this.texts = texts;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(320);
        getChildren().add(Nodes.label(Words.of(aspect, texts), Css.HEADING));
        first = body();
        getChildren().addAll(way(), Nodes.link(texts.get("filter.drop"), this::drop));
    }

    Node focus() {
        return first;
    }

    private Node body() {
        return switch (aspect.form()) {
            case RECORDS, CONSTANTS -> ticks();
            case MINE -> {
                getChildren().add(Nodes.paragraph(texts.get("filter.mine.explain"), Css.SECONDARY));
                yield ticks();
            }
            case PERIOD, DAY -> field();
            case TEXT, MARK -> mark();
        };
    }

    private Node ticks() {
        Map<String, String> options = model.options(aspect);
        if (options.isEmpty()) {
            Label none = Nodes.paragraph(texts.get("filter.nothing"), Css.SECONDARY);
            getChildren().add(none);
            return none;
        }
        TickList<String> list = new TickList<>(options, model.chosen(aspect), chosen -> model.choose(aspect, chosen));
        getChildren().add(list);
        return list.first();
    }

    private Node field() {
        TextField field = new LineField(model.typedWords(aspect));
        String prompt = texts.get("filter.prompt." + aspect.key());
        field.setPromptText(prompt);
        field.setAccessibleText(Words.of(aspect, texts) + ", " + prompt);
        Label problem = Nodes.paragraph("", Css.DANGER);
        problem.setManaged(false);
        field.setOnAction(event -> {
            var wrong = model.typed(aspect, field.getText());
            problem.setText(wrong.orElse(""));
            problem.setManaged(wrong.isPresent());
            if (wrong.isEmpty()) {
                close.run();
            }
        });
        getChildren()
                .addAll(
                        Nodes.paragraph(texts.get("filter.explain." + aspect.key()), Css.SECONDARY),
                        field,
                        problem,
                        Nodes.button(texts.get("filter.show"), () -> field.fireEvent(new ActionEvent()), Css.PRIMARY));
        return field;
    }

    private Node mark() {
        CheckBox box = new CheckBox(texts.get("picture.filter." + aspect.key()));
        box.setSelected(model.criterion(aspect).isPresent());
        box.setOnAction(event -> model.toggle(aspect));
        getChildren().add(box);
        return box;
    }

    private Choice<Boolean> way() {
        return new Choice<>(
                new Boolean[] {false, true},
                model.negated(aspect),
                not -> texts.get(wayKey(not)),
                not -> model.negate(aspect, not));
    }

    private String wayKey(boolean not) {
        return switch (aspect.form()) {
            case RECORDS, CONSTANTS -> not ? "filter.way.none" : "filter.way.one";
            default -> not ? "filter.way.not" : "filter.way.is";
        };
    }

    private void drop() {
        model.drop(aspect);
        close.run();
    }
}
