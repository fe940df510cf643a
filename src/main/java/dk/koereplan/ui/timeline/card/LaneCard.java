package dk.koereplan.ui.timeline.card;

import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the lanes stand for: one field, and a second one within each lane. What is chosen is shown at once.
public final class LaneCard extends VBox {
    private final PlanContext context;
    private final Consumer<LaneSetting> choose;
    private final Map<LaneField, RadioButton> outer = new LinkedHashMap<>();
    private final Map<LaneField, RadioButton> inner = new LinkedHashMap<>();
    private final RadioButton none;
    private LaneSetting setting;

    public LaneCard(PlanContext context, LaneSetting first, Consumer<LaneSetting> choose) {
        super(12);
        this.context = context;
        this.choose = choose;
        this.setting = first;
        getStyleClass().add("k-popover");
        ToggleGroup lanes = new ToggleGroup();
        ToggleGroup within = new ToggleGroup();
        String innerName = context.text("timeline.lanes.inner");
        none = button(context.text("timeline.lanes.none"), innerName, within, () -> set(setting.outer(), null));
        VBox left = column("timeline.lanes.outer");
        VBox right = column("timeline.lanes.inner");
        right.getChildren().add(none);
        for (LaneField field : LaneField.values()) {
            String name = context.text("timeline.lanes." + field.name());
            outer.put(field, button(name, context.text("timeline.lanes.outer"), lanes, () -> outer(field)));
            inner.put(field, button(name, innerName, within, () -> set(setting.outer(), field)));
        }
        left.getChildren().addAll(outer.values());
        right.getChildren().addAll(inner.values());
        getChildren().addAll(Nodes.label(context.text("timeline.lanes"), Css.HEADING), Nodes.row(32, left, right));
        show();
    }

    private VBox column(String key) {
        VBox column = Nodes.column(8, Nodes.label(context.text(key), "k-caption"));
        column.setMinWidth(150);
        return column;
    }

    private static RadioButton button(String name, String group, ToggleGroup toggles, Runnable chosen) {
        RadioButton button = new RadioButton(name);
        button.setToggleGroup(toggles);
        button.setAccessibleText(group + ": " + name);
        button.setOnAction(event -> chosen.run());
        // an arrow key chooses without any action of the button
        button.selectedProperty().subscribe((was, is) -> {
            if (is && !was && button.isFocused()) {
                chosen.run();
            }
        });
        return button;
    }

    /// A field is never within itself.
    private void outer(LaneField field) {
        set(field, field == setting.inner() ? null : setting.inner());
    }

    private void set(LaneField lanes, @Nullable LaneField within) {
        setting = new LaneSetting(lanes, within);
        show();
        choose.accept(setting);
    }

    private void show() {
        outer.forEach((field, button) -> button.setSelected(field == setting.outer()));
        inner.forEach((field, button) -> {
            button.setSelected(field == setting.inner());
            button.setDisable(field == setting.outer());
        });
        none.setSelected(setting.inner() == null);
    }

    /// The field that is chosen, for the keyboard to begin with.
    public Node focus() {
        return outer.getOrDefault(setting.outer(), none);
    }

    /// "Region ▸ Spor".
    public static String words(LaneSetting setting, PlanContext context) {
        LaneField within = setting.inner();
        String first = context.text("timeline.lanes." + setting.outer().name());
        return within == null ? first : first + " ▸ " + context.text("timeline.lanes." + within.name());
    }
}
