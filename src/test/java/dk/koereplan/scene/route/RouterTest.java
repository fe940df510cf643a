package dk.koereplan.scene.route;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final double ROW = 30;
    private static final double BAR = 22;

    private final List<Bounds> bars = new ArrayList<>();
    private final List<Bounds> words = new ArrayList<>();

    private Bounds bar(int row, double from, double to) {
        var bar = new Bounds(from, row * ROW + 4, to - from, BAR);
        bars.add(bar);
        return bar;
    }

    private static Port end(Bounds bar) {
        return Port.level(bar.right(), bar.centreY(), bar.y() - 4, bar.bottom() + 4);
    }

    private static Port start(Bounds bar) {
        return Port.level(bar.x(), bar.centreY(), bar.y() - 4, bar.bottom() + 4);
    }

    private Router router() {
        return new Router(Obstacles.of(bars, words), 0, 1000);
    }

    private List<Point> between(Bounds from, Bounds to) {
        return router().route(end(from), start(to), "a", "b");
    }

    private long crossed(List<Point> line) {
        long count = 0;
        for (int i = 1; i < line.size(); i++) {
            Point p = line.get(i - 1);
            Point q = line.get(i);
            var piece = Bounds.between(p.x(), p.y(), q.x(), q.y());
            count += bars.stream().filter(b -> piece.touches(b.inset(1))).count();
        }
        return count;
    }

    @Test
    void goesStraightWhereNothingStandsBetween() {
        assertThat(between(bar(0, 10, 100), bar(0, 200, 300))).containsExactly(new Point(100, 15), new Point(200, 15));
    }

    @Test
    void goesDownInTheGapBetweenTwoBars() {
        List<Point> line = between(bar(0, 10, 100), bar(2, 200, 300));
        assertThat(line).hasSize(4);
        assertThat(crossed(line)).isZero();
    }

    @Test
    void goesAroundWhatStandsBetween() {
        Bounds from = bar(0, 10, 100);
        Bounds to = bar(3, 140, 300);
        bar(1, 60, 220);
        bar(2, 60, 240);
        List<Point> line = between(from, to);
        assertThat(crossed(line)).isZero();
    }

    @Test
    void goesAroundAThingInItsOwnRow() {
        Bounds from = bar(0, 10, 100);
        bar(0, 150, 200);
        Bounds to = bar(0, 300, 400);
        List<Point> line = between(from, to);
        assertThat(crossed(line)).isZero();
        assertThat(line.size()).isGreaterThan(2);
    }

    @Test
    void turnsBackThroughTheGapWhenTheOtherBeginsBefore() {
        List<Point> line = between(bar(0, 300, 500), bar(1, 100, 200));
        assertThat(crossed(line)).isZero();
        assertThat(line.getLast()).isEqualTo(new Point(100, 45));
        // reaches it from the left
        assertThat(line.get(line.size() - 2).x()).isLessThan(100);
    }

    @Test
    void crossesRatherThanGoingAcrossTheWholePicture() {
        Bounds from = bar(0, 400, 500);
        bar(1, 0, 1000);
        Bounds to = bar(2, 520, 600);
        List<Point> line = between(from, to);
        assertThat(crossed(line)).isEqualTo(1);
    }

    @Test
    void keepsLinesApartThatBelongToDifferentThings() {
        Bounds a = bar(0, 10, 100);
        Bounds b = bar(1, 10, 100);
        Bounds c = bar(3, 200, 300);
        Bounds d = bar(4, 200, 300);
        Router router = router();
        List<Point> first = router.route(end(a), start(c), "a", "c");
        List<Point> second = router.route(end(b), start(d), "b", "d");
        assertThat(upright(first)).isNotCloseTo(upright(second), org.assertj.core.data.Offset.offset(3.0));
        List<Point> shared = router.route(end(a), start(d), "a", "d");
        assertThat(upright(shared)).isEqualTo(upright(first));
    }

    private static double upright(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i - 1).x() == line.get(i).x()) {
                return line.get(i).x();
            }
        }
        return Double.NaN;
    }

    @Test
    void goesAroundWordsToo() {
        Bounds from = bar(0, 10, 100);
        Bounds to = bar(2, 300, 400);
        words.add(new Bounds(104, ROW + 4, 120, BAR));
        List<Point> line = between(from, to);
        assertThat(upright(line))
                .satisfiesAnyOf(
                        x -> assertThat(x).isLessThan(104), x -> assertThat(x).isGreaterThan(224));
    }

    @RepeatedTest(200)
    void isLevelOrUprightStaysInThePictureAndIsTheSameAgain(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        for (int row = 0; row < 20; row++) {
            double x = random.nextInt(60);
            while (x < 950) {
                double to = Math.min(980, x + 8 + random.nextInt(200));
                bar(row, x, to);
                x = to + 2 + random.nextInt(150);
            }
        }
        var first = router();
        var second = router();
        for (int i = 0; i < 40; i++) {
            Bounds from = bars.get(random.nextInt(bars.size()));
            Bounds to = bars.get(random.nextInt(bars.size()));
            List<Point> line = first.route(end(from), start(to), from, to);
            assertThat(second.route(end(from), start(to), from, to)).isEqualTo(line);
            assertThat(line.getFirst()).isEqualTo(new Point(from.right(), from.centreY()));
            assertThat(line.getLast()).isEqualTo(new Point(to.x(), to.centreY()));
            for (int k = 1; k < line.size(); k++) {
                Point p = line.get(k - 1);
                Point q = line.get(k);
                assertThat(p.x() == q.x() || p.y() == q.y())
                        .as("%s to %s", p, q)
                        .isTrue();
                assertThat(q.x()).isBetween(0.0, 1000.0);
            }
            // rounding keeps the ends
            List<Point> rounded = Corners.rounded(line, 4);
            assertThat(rounded.getFirst()).isEqualTo(line.getFirst());
            assertThat(rounded.getLast()).isEqualTo(line.getLast());
        }
    }
}
