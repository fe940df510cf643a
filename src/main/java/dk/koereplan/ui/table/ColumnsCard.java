package dk.koereplan.ui.table;

import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Grouping;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// How a list is set up: which columns are shown (Space or Enter), in what order (Alt with the arrows), up to which
/// they stay in sight (F), and what its rows are gathered by.
final class ColumnsCard<R> extends VBox {
    private static final double ROW = 32;
    private static final double MOST_HEIGHT = 352;
    private final TableGrid<R> grid;
    private final Texts texts;
    private final VBox rows = Nodes.styled(new VBox(), "k-columns");
    private final ScrollPane scroll = new ScrollPane(rows);
    private final ComboBox<Grouping> grouping = new ComboBox<>();

    ColumnsCard(TableGrid<R> grid, Texts texts, Runnable close) {
        super(10);
        this.grid = grid;
        this.texts = texts;
        getStyleClass().add("k-popover");
        setPrefWidth(400);
        scroll.getStyleClass().add("k-ticks");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        fill();
        getChildren()
                .addAll(
                        Nodes.label(texts.get("command.table.columns"), Css.HEADING),
                        Nodes.paragraph(texts.get("table.columns.keys"), Css.SECONDARY),
                        scroll);
        if (grid.canGather()) {
            getChildren().add(Nodes.row(8, Nodes.label(texts.get("table.columns.group")), grouping()));
        }
        getChildren()
                .add(Nodes.row(
                        8,
                        Nodes.button(texts.get("table.filter.done"), close, Css.PRIMARY),
                        Nodes.button(texts.get("command.table.standard"), this::standard, "k-plain")));
    }

    Node focus() {
        return rows.getChildren().isEmpty() ? this : box(0);
    }

    private Node box(int at) {
        return ((HBox) rows.getChildren().get(at)).getChildren().getFirst();
    }

    private void fill() {
        List<GridColumn<R>> columns = grid.columns().inOrder();
        rows.getChildren().setAll(columns.stream().map(this::row).toList());
        double height = Math.min(MOST_HEIGHT, ROW * columns.size() + 2);
        scroll.setPrefHeight(height);
        scroll.setMinHeight(Math.min(height, 3 * ROW));
    }

    private void standard() {
        grid.standard();
        grouping.setValue(grid.arrangement().grouping());
        fill();
        focus().requestFocus();
    }

    private HBox row(GridColumn<R> column) {
        boolean frozen = grid.columns().isFrozen(column);
        CheckBox tick = new CheckBox(column.getText());
        tick.setSelected(column.isVisible());
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setMinHeight(ROW);
        tick.setAccessibleText(frozen ? column.getText() + ", " + texts.get("table.columns.frozen") : column.getText());
        tick.setOnAction(event -> {
            grid.columns().turn(column);
            tick.setSelected(column.isVisible());
        });
        tick.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, column));
        Label held = Nodes.label(frozen ? texts.get("table.columns.frozen") : "", Css.SECONDARY, Css.SMALL);
        return Nodes.row(
                4,
                Nodes.grow(tick),
                held,
                small(
                        Icons.PIN,
                        "table.head.freeze",
                        column,
                        () -> grid.columns().freeze(column)),
                small(Icons.UP, "table.head.earlier", column, () -> move(column, -1)),
                small(Icons.DOWN, "table.head.later", column, () -> move(column, 1)));
    }

    /// For the pointer; the keyboard does the same from the column's box.
    private Button small(Icons icon, String key, GridColumn<R> column, Runnable action) {
        Button button = Nodes.iconButton(icon, texts.get(key), () -> act(column, action));
        button.setFocusTraversable(false);
        return button;
    }

    private void key(KeyEvent event, GridColumn<R> column) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by != 0 && event.isAltDown()) {
            act(column, () -> move(column, by));
            event.consume();
        } else if (event.getCode() == KeyCode.F && !event.isShortcutDown()) {
            act(column, () -> grid.columns().freeze(column));
            event.consume();
        }
    }

    private void move(GridColumn<R> column, int by) {
        grid.columns().move(column, by, grid.columns().inOrder());
    }

    private void act(GridColumn<R> column, Runnable action) {
        action.run();
        fill();
        applyCss();
        layout();
        Node box = box(grid.columns().inOrder().indexOf(column));
        box.requestFocus();
        bringIntoView(grid.columns().inOrder().indexOf(column));
    }

    private void bringIntoView(int index) {
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = index * ROW;
            double seen = scroll.getVvalue() * hidden;
            double height = scroll.getViewportBounds().getHeight();
            scroll.setVvalue(
                    top < seen
                            ? top / hidden
                            : top + ROW > seen + height ? (top + ROW - height) / hidden : scroll.getVvalue());
        }
    }

    private ComboBox<Grouping> grouping() {
        List<Grouping> choices = new ArrayList<>(List.of(Grouping.OWN, Grouping.NONE));
        grid.columns().inOrder().stream().filter(grid::gathers).forEach(c -> choices.add(new Grouping.By(c.key())));
        grouping.getItems().setAll(choices);
        grouping.setConverter(new StringConverter<>() {
            @Override
            public String toString(Grouping by) {
                return by == null ? "" : words(by);
            }

            @Override
            public Grouping fromString(String words) {
                return choices.stream()
                        .filter(g -> words(g).equals(words))
                        .findFirst()
                        .orElse(Grouping.OWN);
            }
        });
        grouping.setAccessibleText(texts.get("table.columns.group"));
        ComboKeys.on(grouping, Alphabet::nearness);
        grouping.setValue(grid.arrangement().grouping());
        grouping.valueProperty().subscribe((before, now) -> {
            if (!now.equals(grid.arrangement().grouping())) {
                grid.gather(now);
            }
        });
        return grouping;
    }

    private String words(Grouping by) {
        return switch (by) {
            case Grouping.Own own -> texts.get("table.group.own");
            case Grouping.None none -> texts.get("table.group.none");
            case Grouping.By column ->
                Optional.of(column.key()).flatMap(grid::titleOf).orElse(column.key());
        };
    }
}
