package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SceneCanvasTest {
    private static final int ACCENT = Palette.LIGHT.of(Roles.ACCENT).fill().argb();
    private static final int SURFACE = Palette.LIGHT.of(Roles.SURFACE).fill().argb();

    private final List<Scene> made = new ArrayList<>();
    private List<Shape> above = List.of();
    private SceneCanvas canvas;

    @Test
    void showsAGestureAboveTheSceneWithoutLayingItOutAgain(FxRobot robot) {
        robot.interact(this::open);
        assertThat(made).hasSize(1);
        assertThat(colours(robot)).containsExactly(SURFACE, SURFACE);
        above = List.of(box(40));
        robot.interact(canvas::repaintOverlay);
        assertThat(colours(robot)).containsExactly(ACCENT, SURFACE);
        above = List.of(box(140));
        robot.interact(canvas::repaintOverlay);
        assertThat(colours(robot)).containsExactly(SURFACE, ACCENT);
        assertThat(made).hasSize(1);
        above = List.of();
        robot.interact(canvas::repaintOverlay);
        assertThat(colours(robot)).containsExactly(SURFACE, SURFACE);
    }

    @Test
    void asksForTheShapesAfterEachNewScene(FxRobot robot) {
        robot.interact(this::open);
        above = List.of(box(40));
        robot.interact(canvas::repaint);
        assertThat(made).hasSize(2);
        assertThat(colours(robot)).containsExactly(ACCENT, SURFACE);
    }

    private void open() {
        canvas = new SceneCanvas(Palette.LIGHT, (width, height) -> {
            Scene scene = new Scene(width, height, "tom", Roles.SURFACE, List.of());
            made.add(scene);
            return scene;
        });
        canvas.overlay(scene -> above);
        StackPane root = new StackPane(canvas);
        new javafx.scene.Scene(root, 200, 100);
        root.applyCss();
        root.layout();
    }

    private static Box box(double x) {
        return new Box(new Bounds(x, 40, 20, 20), 0, Fill.SOLID, EndFades.HARD, Roles.ACCENT, null);
    }

    /// In the middle of the left half and of the right half.
    private List<Integer> colours(FxRobot robot) {
        List<Integer> found = new ArrayList<>();
        robot.interact(() -> {
            PixelReader pixels = canvas.snapshot(new SnapshotParameters(), null).getPixelReader();
            found.add(pixels.getArgb(50, 50));
            found.add(pixels.getArgb(150, 50));
        });
        return found;
    }
}
