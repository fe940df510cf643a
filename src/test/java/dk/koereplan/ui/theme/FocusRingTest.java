package dk.koereplan.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Where the keyboard is can be seen: what changes around a control is as distinct from its ground as WCAG 2.2 asks of
/// a focus indicator (2.4.13), in every theme.
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
    private static final double LEAST_CONTRAST = 3;
    private static final int LEAST_PIXELS = 40;
    private static final int SIZE = 160;

    private static Map<String, Supplier<Control>> controls() {
        Map<String, Supplier<Control>> controls = new LinkedHashMap<>();
        controls.put("check box", () -> new CheckBox("Region"));
        controls.put("ticked check box", () -> ticked(new CheckBox("Region")));
        controls.put("radio button", () -> new RadioButton("Region"));
        controls.put("combo box", () -> new ComboBox<>(FXCollections.observableArrayList("Region")));
        controls.put("toggle button", () -> new ToggleButton("Region"));
        controls.put("chip", () -> styled(new ToggleButton("Region"), Css.CHIP));
        controls.put("icon button", () -> styled(new ToggleButton("R"), "k-icon-button"));
        controls.put("primary button", () -> styled(new Button("Region"), Css.PRIMARY));
        controls.put("text field", () -> new TextField("Region"));
        return controls;
    }

    private static Control ticked(CheckBox box) {
        box.setSelected(true);
        return box;
    }

    private static Control styled(Control control, String style) {
        control.getStyleClass().add(style);
        return control;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyControlShowsThatItHasTheFocus(Theme theme, FxRobot robot) {
        robot.interact(() -> controls().forEach((name, made) -> {
            WritableImage calm = picture(made.get(), theme, false);
            WritableImage focused = picture(made.get(), theme, true);
            assertThat(changed(calm, focused)).as(name).isGreaterThanOrEqualTo(LEAST_PIXELS);
        }));
    }

    private static WritableImage picture(Node node, Theme theme, boolean focused) {
        StackPane page = new StackPane(node);
        page.setStyle("-fx-background-color: -k-panel;");
        Scene scene = new Scene(page, SIZE, SIZE);
        theme.apply(scene);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
        page.applyCss();
        page.layout();
        return scene.snapshot(new WritableImage(SIZE, SIZE));
    }

    /// How many pixels stand out by the focus: against what was there before.
    private static long changed(WritableImage calm, WritableImage focused) {
        PixelReader before = calm.getPixelReader();
        PixelReader after = focused.getPixelReader();
        long changed = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                if (contrast(before.getColor(x, y), after.getColor(x, y)) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + .05;
        double b = luminance(other) + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.getRed()) + .7152 * linear(colour.getGreen()) + .0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
