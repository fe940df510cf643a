package dk.koereplan.ui.board;

import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.CardSize;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;

/// The bar above the board: what its columns and lanes are, and how much a card says.
final class BoardBar extends HBox {
    private final PlanContext context;
    private final Layer layer;
    private final BoardViewModel model;
    private final Button columns;
    private final Button lanes;
    private final Button size;
    private final Button limits;

    /// @param subscriptions hold what the bar listens to
    BoardBar(PlanContext context, Layer layer, BoardViewModel model, Subscriptions subscriptions) {
        this.context = context;
        this.layer = layer;
        this.model = model;
        columns = chip("board-columns", this::chooseColumns);
        lanes = chip("board-lanes", this::chooseLanes);
        size = chip("board-size", this::chooseSize);
        limits = chip("board-limits", this::chooseLimits);
        limits.setText(context.text("board.limits.chip"));
        getStyleClass().add("k-screen-bar");
        getChildren().addAll(columns, lanes, size, limits);
        subscriptions.now(model.settingProperty(), this::say);
    }

    private static Button chip(String id, Runnable action) {
        Button chip = Nodes.button("", action, Css.CHIP);
        chip.setId(id);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private void say(BoardSetting setting) {
        say(columns, "board.columns.are", columnsKey(setting.columns()));
        say(lanes, "board.lanes.are", lanesKey(Optional.ofNullable(setting.lanes())));
        lanes.setDisable(setting.isMatrix());
        size.setDisable(setting.isMatrix());
        limits.setDisable(setting.isMatrix() || context.readOnly());
        say(size, "board.size.is", sizeKey(setting.size()));
    }

    private void say(Button chip, String key, String choice) {
        String words = context.text(key, context.text(choice));
        chip.setText(words + "  ▾");
        chip.setAccessibleText(words);
    }

    static String columnsKey(ColumnField field) {
        return "board.columns." + field.name();
    }

    static String lanesKey(Optional<LaneField> field) {
        return field.map(f -> "timeline.lanes." + f.name()).orElse("board.lanes.no");
    }

    static String sizeKey(CardSize size) {
        return "board.size." + size.name();
    }

    /// Opens the menu of what the columns can be.
    void chooseColumns() {
        offer(columns, List.of(ColumnField.values()), BoardBar::columnsKey, f -> setting -> setting.columns(f));
    }

    /// Opens the menu of what the lanes can be.
    void chooseLanes() {
        List<Optional<LaneField>> fields = new ArrayList<>();
        fields.add(Optional.empty());
        BoardSetting.LANES.forEach(field -> fields.add(Optional.of(field)));
        offer(lanes, fields, BoardBar::lanesKey, f -> setting -> setting.lanes(f.orElse(null)));
    }

    private void chooseSize() {
        offer(size, List.of(CardSize.values()), BoardBar::sizeKey, s -> setting -> setting.size(s));
    }

    /// Opens the card of the columns' limits.
    void chooseLimits() {
        LimitsCard card = new LimitsCard(context, model, layer::hide);
        layer.showUnder(limits, card, card.focus());
    }

    private <T> void offer(
            Button chip, List<T> all, Function<T, String> key, Function<T, UnaryOperator<BoardSetting>> change) {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add(Css.MENU);
        BoardSetting now = model.settingProperty().get();
        for (T choice : all) {
            RadioMenuItem item = new RadioMenuItem(context.text(key.apply(choice)));
            item.setSelected(change.apply(choice).apply(now).equals(now));
            item.setOnAction(event -> model.choose(
                    change.apply(choice).apply(model.settingProperty().get())));
            menu.getItems().add(item);
        }
        menu.show(chip, Side.BOTTOM, 0, 4);
    }
}
