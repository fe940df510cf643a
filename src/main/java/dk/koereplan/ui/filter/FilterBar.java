package dk.koereplan.ui.filter;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The one filter of every screen. It says in words what is asked when something is.
public final class FilterBar extends VBox implements AutoCloseable {
    /// What people filter by most stands on the bar; the rest comes to it when it is asked.
    private static final List<FilterAspect> ALWAYS = List.of(
            FilterAspect.REGION,
            FilterAspect.TRACK,
            FilterAspect.PROFESSION,
            FilterAspect.FUNDING,
            FilterAspect.PHASE,
            FilterAspect.LIGHT);

    private final PlanContext context;
    private final FilterViewModel model;
    private final Layer layer;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<FilterAspect, CriterionChip> chips = new EnumMap<>(FilterAspect.class);
    private final CriterionChip more;
    private final TextField text = new LineField();
    private final Label said = Nodes.line("", Css.SECONDARY);
    private final Label count = Nodes.label("", Css.SECONDARY);
    private final HBox asked;

    public FilterBar(PlanContext context, FilterViewModel model, Layer layer) {
        this.context = context;
        this.model = model;
        this.layer = layer;
        getStyleClass().add("k-filterbar");
        text.setPromptText(context.text("filter.text"));
        text.setAccessibleText(context.text("filter.text"));
        text.setText(model.filter().text());
        text.textProperty().subscribe((before, now) -> model.text(now));
        more = new CriterionChip(context.text("filter.more"), this::openMore);
        FlowPane line = Nodes.styled(new FlowPane(8, 8), "k-filterline");
        ALWAYS.forEach(aspect -> line.getChildren().add(chip(aspect)));
        FilterViewModel.rare(ALWAYS).forEach(aspect -> line.getChildren().add(chip(aspect)));
        line.getChildren().addAll(more, text);
        count.setMinWidth(USE_PREF_SIZE);
        asked = Nodes.row(12, said, count, Nodes.link(context.text("filter.clear"), model::clear));
        asked.getStyleClass().add("k-filterwords");
        getChildren().addAll(line, asked);
        FocusHome.place(this, () -> Optional.of(text));
        subscriptions.now(context.filterProperty(), filter -> show());
        subscriptions.later(context.scopeProperty(), this::show);
    }

    private CriterionChip chip(FilterAspect aspect) {
        CriterionChip chip = new CriterionChip(Words.of(aspect, context.texts()), () -> open(aspect));
        chips.put(aspect, chip);
        return chip;
    }

    /// Opens what can be asked of an aspect, beneath where it stands.
    public void open(FilterAspect aspect) {
        if (aspect == FilterAspect.TEXT) {
            text.requestFocus();
            return;
        }
        CriterionChip chip = chips.get(aspect);
        Node under = chip != null && chip.isManaged() ? chip : more;
        CriterionCard card = new CriterionCard(model, aspect, context.texts(), layer::hide);
        layer.showUnder(under, card, card.focus());
    }

    private void openMore() {
        MoreCard card = new MoreCard(model, FilterViewModel.rare(ALWAYS).toList(), context.texts(), aspect -> {
            layer.hide();
            ask(aspect);
        });
        layer.showUnder(more, card, card.focus());
    }

    /// Asks at once what needs nothing else said, and opens the rest.
    public void ask(FilterAspect aspect) {
        if (aspect.form() == FilterAspect.Form.MARK || (aspect == FilterAspect.MINE && model.knowsMe())) {
            model.toggle(aspect);
        } else {
            open(aspect);
        }
    }

    private void show() {
        String words = model.filter().text();
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        chips.forEach((aspect, chip) -> {
            boolean on = model.criterion(aspect).isPresent();
            chip.show(on, model.value(aspect));
            shown(chip, on || ALWAYS.contains(aspect));
        });
        boolean on = model.filter().active();
        said.setText(model.said());
        count.setText(on ? model.count() : "");
        shown(asked, on);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    public void focusText() {
        text.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
