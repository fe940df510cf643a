package dk.koereplan.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsideTest {
    private static final Bounds AREA = new Bounds(0, 100, 200, 100);

    private static Box box(double x, double y, double width, double height, EndFades ends) {
        return new Box(new Bounds(x, y, width, height), 4, Fill.SOLID, ends, "bar.planned", null);
    }

    private static Polyline arrow(Point... points) {
        return new Polyline(
                List.of(points), Polyline.Form.ARROW, Stroke.THIN, List.of(List.of(points)), "dependency", null);
    }

    @Test
    void aBoxKeepsWhatShowsAndOnlyAWholeOneItsRoundCorners() {
        Box whole = box(10, 120, 50, 20, EndFades.HARD);
        Box over = box(150, 120, 100, 20, new EndFades(20, 30));
        List<Shape> found = Inside.of(List.of(whole, over, box(10, 10, 20, 20, EndFades.HARD)), AREA);
        assertThat(found)
                .containsExactly(
                        whole,
                        new Box(new Bounds(150, 120, 50, 20), 0, Fill.SOLID, new EndFades(20, 0), "bar.planned", null));
    }

    @Test
    void aLineEndsAtTheEdge() {
        var line = new Line(50, 0, 50, 400, Stroke.THIN, "grid", null);
        assertThat(Inside.of(List.of(line), AREA))
                .containsExactly(new Line(50, 100, 50, 200, Stroke.THIN, "grid", null));
        assertThat(Inside.of(List.of(new Line(50, 0, 50, 90, Stroke.THIN, "grid", null)), AREA))
                .isEmpty();
    }

    @Test
    void anArrowHasItsHeadOnlyWhereItsTipIs() {
        Polyline out = arrow(new Point(50, 150), new Point(50, 300), new Point(80, 300));
        assertThat(Inside.of(List.of(out), AREA)).singleElement().satisfies(part -> {
            assertThat(((Polyline) part).form()).isEqualTo(Polyline.Form.OPEN);
            assertThat(((Polyline) part).points()).containsExactly(new Point(50, 150), new Point(50, 200));
        });
        Polyline in = arrow(new Point(50, 50), new Point(50, 150), new Point(80, 150));
        assertThat(Inside.of(List.of(in), AREA)).singleElement().satisfies(part -> {
            assertThat(((Polyline) part).form()).isEqualTo(Polyline.Form.ARROW);
            assertThat(((Polyline) part).points())
                    .containsExactly(new Point(50, 100), new Point(50, 150), new Point(80, 150));
        });
    }

    @Test
    void whatLeavesAndComesBackIsTwoLines() {
        Polyline round = arrow(new Point(20, 150), new Point(20, 250), new Point(90, 250), new Point(90, 150));
        assertThat(Inside.of(List.of(round), AREA)).hasSize(2);
    }

    @Test
    void aMarkIsWhereItsMiddleIs() {
        var mark = new Glyph(50, 98, 12, Mark.DIAMOND, "milestone.planned", null);
        assertThat(Inside.of(List.of(mark), AREA)).isEmpty();
        assertThat(Inside.of(List.of(mark), new Bounds(0, 0, 200, 100))).containsExactly(mark);
    }

    @Test
    void aGroupHidesWhatLiesBeyondIt() {
        var group = new Group(new Bounds(0, 0, 200, 130), List.of(box(10, 120, 50, 40, EndFades.HARD)));
        assertThat(Inside.of(List.of(group), AREA))
                .singleElement()
                .satisfies(part -> assertThat(part.bounds()).isEqualTo(new Bounds(10, 120, 50, 10)));
    }
}
