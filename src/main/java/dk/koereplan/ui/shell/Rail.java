package dk.koereplan.ui.shell;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Icons;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The screens, down the left edge.
final class Rail extends VBox {
    private static final String SHORT = ".short";
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);

    Rail(Texts texts, Consumer<Screen> show, Runnable who, Runnable language, Runnable theme) {
        getStyleClass().add("k-rail");
        var mark = Nodes.label("K", "k-rail-mark");
        mark.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(mark);
        ToggleGroup group = new ToggleGroup();
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        for (Screen screen : Screen.values()) {
            ToggleButton button =
                    new ToggleButton(name(screen, texts), screen.icon().node());
            button.setToggleGroup(group);
            button.setAccessibleText(texts.get(screen.key()));
            button.setTooltip(new Tooltip(texts.get(screen.key()) + "  Ctrl+" + screen.digit()));
            button.setOnAction(event -> {
                button.setSelected(true);
                show.accept(screen);
            });
            buttons.put(screen, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        small(Icons.WHO, texts.get("command.who"), who),
                        small(Icons.LANGUAGE, texts.get("command.language"), language),
                        small(Icons.THEME, texts.get("command.theme"), theme));
    }

    /// Arrows walk along the screens; left alone, they would mark another one without going there.
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<ToggleButton> all = List.copyOf(buttons.values());
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).isFocused())
                .findFirst()
                .orElse(-1);
        if (step != 0 && at >= 0) {
            event.consume();
            all.get(Math.clamp(at + step, 0, all.size() - 1)).requestFocus();
        }
    }

    /// The rail is narrow: a screen of a long name has a short one there.
    private static String name(Screen screen, Texts texts) {
        String brief = screen.key() + SHORT;
        return texts.get(texts.has(brief) ? brief : screen.key());
    }

    private static Button small(Icons icon, String name, Runnable action) {
        Button button = new Button(name, icon.node());
        button.getStyleClass().add("k-rail-small");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    void select(Screen screen) {
        buttons.forEach((s, button) -> button.setSelected(s == screen));
    }
}
