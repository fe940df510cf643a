package dk.koereplan.scene.dashboard;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Draws the overview: tiles, then what is red and what is to be decided, then the rest.
public final class DashboardScene {
    private static final double GAP = 16;
    private static final double TIGHT = 12;
    private static final double ROOMY = 1000;
    /// Below this the key of the money needs a larger share of the width.
    private static final double NARROW = 1200;
    /// Below this, as beside details, two cards stand beside each other and not three.
    private static final double THREE = 1000;
    private static final double ONE_BESIDE_ANOTHER = 760;
    /// How much higher than its content a card may become to fill the picture.
    private static final double MOST_AIR = 40;

    /// Cards beside each other, each with its share of the width.
    private record Row(List<Part> parts, List<Double> shares) {
        double natural(double width) {
            return parts.stream().mapToDouble(p -> p.natural(width)).max().orElse(0);
        }

        double enough(double width) {
            return parts.stream().mapToDouble(p -> p.enough(width)).max().orElse(0);
        }

        /// No higher than its content: a card that only says a sentence is low.
        double least(double width) {
            return parts.stream()
                    .mapToDouble(p -> Math.min(p.least(), p.natural(width)))
                    .max()
                    .orElse(0);
        }
    }

    private final DashboardModel model;
    private final double gap;
    private final List<Row> rows;

    private DashboardScene(DashboardModel model, List<Row> rows, double height) {
        this.model = model;
        this.gap = height < ROOMY ? TIGHT : GAP;
        this.rows = rows;
    }

    private static DashboardScene onScreen(DashboardModel model, double width, double height) {
        return new DashboardScene(model, rows(model, width), height);
    }

    /// As many cards beside each other as there is room for, what matters most first.
    private static List<Row> rows(DashboardModel model, double width) {
        if (width >= THREE) {
            return abreast(model, width);
        }
        Part red = new RedPart(model);
        Part decisions = new DecisionPart(model);
        Part matrix = new MatrixPart(model);
        Part money = new MoneyPart(model);
        Part milestones = new MilestonePart(model);
        Part regions = new RegionPart(model);
        Part states = new StatePart(model);
        if (width < ONE_BESIDE_ANOTHER) {
            return Stream.of(red, decisions, matrix, money, milestones, regions, states)
                    .map(part -> new Row(List.of(part), List.of(1.0)))
                    .toList();
        }
        return List.of(
                new Row(List.of(red), List.of(1.0)),
                new Row(List.of(decisions), List.of(1.0)),
                new Row(List.of(matrix, milestones), List.of(.54, .46)),
                new Row(List.of(money, states), List.of(.54, .46)),
                new Row(List.of(regions), List.of(1.0)));
    }

    private static List<Row> abreast(DashboardModel model, double width) {
        return List.of(
                new Row(List.of(new RedPart(model), new DecisionPart(model)), List.of(.54, .46)),
                new Row(
                        List.of(new MatrixPart(model), new MoneyPart(model), new MilestonePart(model)),
                        width < NARROW ? List.of(.35, .345, .305) : List.of(.40, .29, .31)),
                new Row(List.of(new RegionPart(model), new StatePart(model)), List.of(.64, .36)));
    }

    /// At least of this height; higher when the cards need it, so that it is scrolled.
    public static Scene of(DashboardModel model, double width, double height, TextMetrics metrics) {
        var scene = onScreen(model, width, height);
        var drawing = new Drawing(metrics);
        double bottom = scene.draw(drawing, width, 0, height);
        return drawing.scene(
                width, Math.max(height, bottom), model.texts().get("picture.dashboard.title"), Roles.SURFACE);
    }

    /// How high the picture is at a width, at least of this height; nothing is drawn.
    public static double height(DashboardModel model, double width, double height) {
        var scene = onScreen(model, width, height);
        double inner = width - 2 * scene.gap;
        double y = scene.top(0);
        for (double row : scene.heights(inner, height - y - scene.gap)) {
            y += row + scene.gap;
        }
        return Math.max(height, y);
    }

    /// Where the rows begin, below the tiles.
    private double top(double top) {
        return top + gap + tiles() + gap;
    }

    private double tiles() {
        return gap == TIGHT ? TilePart.TIGHT : TilePart.HEIGHT;
    }

    /// One page below a title block. One that lies is laid out as in a wide window whatever its width, so that it stays
    /// one; one that stands has the height for fewer cards beside each other.
    public static Scene page(DashboardModel model, double width, double height, PageHead head, TextMetrics metrics) {
        List<Row> rows = height > width ? rows(model, width) : abreast(model, width);
        var scene = new DashboardScene(model, rows, height);
        var drawing = new Drawing(metrics);
        head.draw(drawing, width);
        double bottom = scene.draw(drawing, width, head.height() - scene.gap, height);
        return drawing.scene(width, Math.max(height, bottom), head.spoken(), Roles.SURFACE);
    }

    private double draw(Drawing drawing, double width, double top, double bottom) {
        double inner = width - 2 * gap;
        new TilePart(model).draw(drawing, new Bounds(gap, top + gap, inner, tiles()), gap);
        double y = top(top);
        List<Double> heights = heights(inner, bottom - y - gap);
        for (int i = 0; i < rows.size(); i++) {
            draw(drawing, rows.get(i), y, heights.get(i), inner);
            y += heights.get(i) + gap;
        }
        return y;
    }

    private void draw(Drawing drawing, Row row, double top, double height, double width) {
        double room = width - gap * (row.parts().size() - 1);
        double x = gap;
        for (int i = 0; i < row.parts().size(); i++) {
            double part = Math.floor(room * row.shares().get(i));
            boolean last = i == row.parts().size() - 1;
            double right = last ? gap + width : x + part;
            row.parts().get(i).draw(drawing, new Bounds(x, top, right - x, height));
            x = right + gap;
        }
    }

    /// The least heights; what is left goes to the upper rows first, until each shows what matters, then all of it.
    private List<Double> heights(double width, double available) {
        double[] heights = rows.stream().mapToDouble(r -> r.least(width)).toArray();
        double room = available - gap * (rows.size() - 1);
        double spare = Math.max(0, room - Arrays.stream(heights).sum());
        spare = grow(heights, spare, r -> r.enough(width));
        spare = grow(heights, spare, r -> r.natural(width));
        double even = Math.min(MOST_AIR, spare / rows.size());
        return Arrays.stream(heights).map(h -> Math.floor(h + even)).boxed().toList();
    }

    private double grow(double[] heights, double spare, ToDoubleFunction<Row> wish) {
        double left = spare;
        for (int i = 0; i < heights.length; i++) {
            double more = Math.clamp(wish.applyAsDouble(rows.get(i)) - heights[i], 0, left);
            heights[i] += more;
            left -= more;
        }
        return left;
    }
}
