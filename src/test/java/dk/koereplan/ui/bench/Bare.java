package dk.koereplan.ui.bench;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.time.DayInterval;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The floor: a bare canvas that draws the bars that are seen, a row each, and nothing else.
final class Bare extends Canvas {
    private static final double ROW = 30;
    private final double[] first;
    private final double[] last;
    private double top;
    private double from;

    Bare(PlanIndex index, double width, double height) {
        super(width, height);
        var intervals = index.initiatives().stream()
                .map(i -> new DayInterval[] {index.interval(i.start()), index.interval(i.end())})
                .filter(days -> days[0].bounded() && days[1].bounded())
                .toList();
        first = intervals.stream()
                .mapToDouble(days -> days[0].first().orElseThrow().toEpochDay())
                .toArray();
        last = intervals.stream()
                .mapToDouble(days -> days[1].last().orElseThrow().toEpochDay() + 1)
                .toArray();
        from = first.length == 0 ? 0 : first[0] - 365;
    }

    void move(double right, double down) {
        from += right / 2;
        top = Math.clamp(top + down, 0, Math.max(0, first.length * ROW - getHeight()));
        GraphicsContext g = getGraphicsContext2D();
        g.setFill(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFill(Color.STEELBLUE);
        for (int i = (int) (top / ROW); i < first.length && i * ROW - top < getHeight(); i++) {
            g.fillRect((first[i] - from) * 2, i * ROW - top + 4, (last[i] - first[i]) * 2, 22);
        }
    }
}
