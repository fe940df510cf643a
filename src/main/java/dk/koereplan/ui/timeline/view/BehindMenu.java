package dk.koereplan.ui.timeline.view;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.comparison.StatePointWords;
import dk.koereplan.ui.common.PlanContext;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// What the bars are held against: what was approved for them, or an earlier state of the plan.
public record BehindMenu(PlanContext context, Viewport seen) {
    public ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup one = new ToggleGroup();
        menu.getItems().add(item(one, context.text("timeline.behind.approved"), Optional.empty()));
        StatePoint.of(context.index(), context.asOf()).stream()
                .map(point -> item(one, StatePointWords.say(point, context.texts()), Optional.of(point)))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private RadioMenuItem item(ToggleGroup one, String words, Optional<StatePoint> point) {
        RadioMenuItem item = new RadioMenuItem(words);
        // a title may hold an underscore, which is no key of the menu
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(point.equals(seen.behind()));
        item.setOnAction(event -> seen.holdAgainst(point));
        return item;
    }
}
