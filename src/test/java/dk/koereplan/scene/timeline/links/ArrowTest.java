package dk.koereplan.scene.timeline.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.BundledFont;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrowTest {
    private static final Arrow ARROW = new Arrow(
            new Tag(new Subject.Recorded(EntityKind.DEPENDENCY, "D-1"), "a, b"), "dependency", Stroke.THIN, List.of());

    private static Scene drawn(Point... points) {
        Drawing drawing = new Drawing(new BundledFont());
        ARROW.draw(drawing, List.of(points));
        return drawing.scene(200, 200, "", "surface");
    }

    @Test
    void endsInOneHeadHoweverShortItIs() {
        for (double size = .25; size < 60; size += .25) {
            Scene scene = drawn(
                    new Point(10, 10),
                    new Point(10 + size / 2, 10),
                    new Point(10 + size / 2, 10 + size),
                    new Point(10 + size, 10 + size));
            assertThat(scene.shapes().stream()
                            .map(Polyline.class::cast)
                            .filter(line -> line.form() == Polyline.Form.ARROW))
                    .as("size " + size)
                    .hasSize(1)
                    .allMatch(line -> line.points().size() > 1);
            assertThat(scene.tagged()).as("size " + size).hasSize(1);
        }
    }
}
