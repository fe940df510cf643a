package dk.koereplan.ui.shell;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every key of the program and of the screen that is open, under the names that the palette gives what they do.
final class KeysCard extends VBox {
    private static final double COLUMN = 320;
    private static final double GAP = 28;
    private static final double FRAME = 120;
    private static final int MOST_COLUMNS = 3;
    private final ScrollPane scroll;

    /// @param room how wide the window is
    KeysCard(List<Command> commands, Texts texts, double room) {
        super(12);
        getStyleClass().addAll("k-popover", "k-keys");
        int columns = (int) Math.clamp((room - FRAME) / (COLUMN + GAP), 1, MOST_COLUMNS);
        double width = columns * COLUMN + (columns - 1) * GAP + 52;
        setPrefWidth(width);
        setMaxWidth(width);
        scroll = new ScrollPane(columns(groups(commands), columns, texts));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Nodes.row(
                                8,
                                Nodes.label(texts.get("keys.title"), Css.TITLE),
                                Nodes.spacer(),
                                Nodes.label(texts.get("keys.close"), Css.SMALL)),
                        scroll);
    }

    /// What has keys, by the place where it is found.
    private static Map<String, List<Command>> groups(List<Command> commands) {
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        commands.stream()
                .filter(command -> command.shortcut().isPresent())
                .forEach(command -> groups.computeIfAbsent(command.place(), place -> new ArrayList<>())
                        .add(command));
        return groups;
    }

    /// Each group below the others in the column that is shortest so far.
    private static HBox columns(Map<String, List<Command>> groups, int count, Texts texts) {
        List<VBox> columns = new ArrayList<>();
        int[] heights = new int[count];
        for (int i = 0; i < count; i++) {
            VBox column = new VBox(18);
            column.setPrefWidth(COLUMN);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.add(column);
        }
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(group -> {
                    int shortest = 0;
                    for (int i = 1; i < count; i++) {
                        shortest = heights[i] < heights[shortest] ? i : shortest;
                    }
                    heights[shortest] += group.getValue().size() + 2;
                    columns.get(shortest).getChildren().add(group(group.getKey(), group.getValue(), texts));
                });
        HBox row = new HBox(GAP);
        row.setAlignment(Pos.TOP_LEFT);
        row.getChildren().addAll(columns);
        return row;
    }

    private static VBox group(String place, List<Command> commands, Texts texts) {
        VBox group = Nodes.column(4, Nodes.label(texts.get(place), Css.HEADING));
        for (Command command : commands) {
            String name = texts.get(command.key());
            Label words = Nodes.label(name);
            words.setMinWidth(0);
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            Label keys = Nodes.label(command.keys(), "k-key");
            keys.setMinWidth(USE_PREF_SIZE);
            keys.setAccessibleText(name + ": " + command.keys());
            group.getChildren().add(Nodes.row(8, words, Nodes.spacer(), keys));
        }
        return group;
    }

    Node focus() {
        return scroll;
    }
}
