package dk.koereplan.ui.common;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Commands as a menu, under the same names and with the same keys as in the palette.
public final class CommandMenu {
    private final ContextMenu menu = new ContextMenu();
    private final Texts texts;

    public CommandMenu(Texts texts) {
        this.texts = texts;
        menu.getStyleClass().add(Css.MENU);
    }

    /// Adds what can be done now, below a line that parts it from what stands above.
    public CommandMenu group(List<Command> commands) {
        List<MenuItem> items = commands.stream()
                .filter(command -> command.enabled().get())
                .map(this::item)
                .toList();
        if (!items.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(items);
        return this;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(texts.get(command.key()));
        command.shortcut().ifPresent(item::setAccelerator);
        item.setOnAction(event -> command.run());
        return item;
    }

    /// What was added, to be shown.
    public ContextMenu menu() {
        return menu;
    }
}
