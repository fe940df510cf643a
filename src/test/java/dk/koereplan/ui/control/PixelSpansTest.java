package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.route.Corners;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is filled by spans covers what the outline covers, to within the softness of an edge.
@ExtendWith(ApplicationExtension.class)
class PixelSpansTest {
    private static final int SIZE = 60;
    private static final List<List<Point>> POLYGONS = List.of(
            List.of(new Point(40.3, 30), new Point(20.1, 22.5), new Point(20.1, 37.5)),
            List.of(new Point(30, 10.2), new Point(37.5, 25.7), new Point(22.5, 25.7)),
            List.of(new Point(20, 10), new Point(24.5, 10), new Point(10.5, 24), new Point(6, 24)),
            Mark.HEXAGON.corners(30, 30, 21),
            Mark.PLAY.corners(30.4, 30.7, 15));
    private static final List<List<Point>> LINES = List.of(
            List.of(new Point(5, 5.5), new Point(50, 5.5)),
            Corners.rounded(List.of(new Point(5, 10), new Point(30, 10), new Point(30, 50), new Point(55, 50)), 4),
            List.of(new Point(10, 10), new Point(14, 30), new Point(34, 34)));

    @Test
    void polygonsCoverWhatTheirOutlinesDo(FxRobot robot) {
        for (List<Point> polygon : POLYGONS) {
            assertAlike(
                    robot,
                    polygon.toString(),
                    (graphics, spans) -> assertThat(spans.polygon(polygon)).isTrue(),
                    graphics -> graphics.fillPolygon(xs(polygon), ys(polygon), polygon.size()));
        }
    }

    @Test
    void linesCoverWhatTheirStrokesDo(FxRobot robot) {
        for (Stroke stroke : List.of(Stroke.of(1.25), Stroke.of(2), new Stroke(1.5, true))) {
            for (List<Point> line : LINES) {
                assertAlike(
                        robot,
                        stroke + " " + line,
                        (graphics, spans) ->
                                assertThat(spans.line(line, stroke)).isTrue(),
                        graphics -> {
                            graphics.setLineCap(StrokeLineCap.BUTT);
                            graphics.setLineWidth(Math.round(stroke.width()));
                            graphics.setLineDashes(
                                    stroke.dashed() ? new double[] {Stroke.DASH, Stroke.GAP} : new double[0]);
                            graphics.strokePolyline(xs(line), ys(line), line.size());
                        });
            }
        }
    }

    @Test
    void leavesLongSlantingLinesAndLargeAreasToTheOutline(FxRobot robot) {
        robot.interact(() -> {
            PixelSpans spans = spans(new Canvas(SIZE, SIZE));
            assertThat(spans.line(List.of(new Point(0, 0), new Point(900, 5)), Stroke.THIN))
                    .isFalse();
            assertThat(spans.polygon(List.of(new Point(0, 0), new Point(900, 400), new Point(0, 800))))
                    .isFalse();
        });
    }

    /// A line of a million years has as many dashes as can be seen.
    @Test
    void dashesOnlyWhatIsNear(FxRobot robot) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        List<Point> line = List.of(new Point(-3.5e9, 30), new Point(3.5e9, 30));
        PixelReader[] pixels = new PixelReader[1];
        robot.interact(() ->
                assertTimeout(Duration.ofSeconds(20), () -> spans(canvas).line(line, new Stroke(2, true))));
        robot.interact(() -> pixels[0] = canvas.snapshot(null, null).getPixelReader());
        assertThat(dark(pixels[0])).isCloseTo(2.0 * SIZE * 4 / 7, within(10.0));
    }

    private void assertAlike(
            FxRobot robot,
            String name,
            BiConsumer<GraphicsContext, PixelSpans> spans,
            Consumer<GraphicsContext> outline) {
        Canvas one = new Canvas(SIZE, SIZE);
        Canvas other = new Canvas(SIZE, SIZE);
        PixelReader[] pixels = new PixelReader[2];
        robot.interact(() -> {
            spans.accept(one.getGraphicsContext2D(), spans(one));
            outline.accept(other.getGraphicsContext2D());
            pixels[0] = one.snapshot(null, null).getPixelReader();
            pixels[1] = other.snapshot(null, null).getPixelReader();
        });
        double wanted = dark(pixels[1]);
        assertThat(wanted).isPositive();
        assertThat(dark(pixels[0])).as(name).isCloseTo(wanted, within(Math.max(3, wanted * .06)));
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                assertThat(dark(pixels[0], x, y))
                        .as("pixel %s, %s", x, y)
                        .isLessThanOrEqualTo(around(pixels[1], x, y) + .01);
            }
        }
    }

    private static PixelSpans spans(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.BLACK);
        return new PixelSpans(graphics, new PixelRows(graphics, 1));
    }

    /// The darkest of a pixel and its neighbours.
    private static double around(PixelReader pixels, int x, int y) {
        double most = 0;
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                most = Math.max(most, dark(pixels, x + i, y + j));
            }
        }
        return most > 0 ? 1 : 0;
    }

    private static double dark(PixelReader pixels) {
        double dark = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                dark += dark(pixels, x, y);
            }
        }
        return dark;
    }

    private static double dark(PixelReader pixels, int x, int y) {
        return 1 - (pixels.getArgb(x, y) & 0xFF) / 255.0;
    }

    private static double[] xs(List<Point> points) {
        return points.stream().mapToDouble(Point::x).toArray();
    }

    private static double[] ys(List<Point> points) {
        return points.stream().mapToDouble(Point::y).toArray();
    }
}
