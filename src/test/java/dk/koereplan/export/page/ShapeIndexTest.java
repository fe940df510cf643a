package dk.koereplan.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A page holds what the scene says touches it, in the same order, whatever lies in groups or beyond the edges.
class ShapeIndexTest {
    private static final double SIDE = 3_000;

    private final Random random = new Random(7);

    @Test
    void findsWhatTheSceneFinds() {
        Scene scene = new Scene(SIDE, SIDE, "", "surface", shapes(3));
        ShapeIndex index = new ShapeIndex(scene);
        for (int i = 0; i < 300; i++) {
            Bounds area = area();
            assertThat(index.within(area)).as("%s", area).isEqualTo(scene.within(area));
        }
    }

    private List<Shape> shapes(int depth) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean group = depth > 0 && random.nextInt(5) == 0;
            shapes.add(group ? new Group(area(), shapes(depth - 1)) : line());
        }
        return shapes;
    }

    private Shape line() {
        return new Line(place(), place(), place(), place(), Stroke.THIN, "ink", null);
    }

    private Bounds area() {
        return new Bounds(place(), place(), random.nextDouble() * 900, random.nextDouble() * 900);
    }

    /// Also above and below the picture.
    private double place() {
        return random.nextDouble() * (SIDE + 2_000) - 1_000;
    }
}
