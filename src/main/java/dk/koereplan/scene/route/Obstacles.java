package dk.koereplan.scene.route;

import dk.koereplan.scene.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What stands in the rows of a picture: things that lines go around, and words that they go around where it costs
/// little. Things belong to one row when the middle of each is within it.
public final class Obstacles {
    private record Row(double top, double bottom, Spans things, Spans words) {}

    private static final class Filling {
        final List<double[]> things = new ArrayList<>();
        final List<double[]> words = new ArrayList<>();
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;

        boolean isEmpty() {
            return things.isEmpty() && words.isEmpty();
        }

        void add(Bounds bounds, List<double[]> spans) {
            spans.add(new double[] {bounds.x(), bounds.right()});
            top = Math.min(top, bounds.y());
            bottom = Math.max(bottom, bounds.bottom());
        }

        Row row() {
            return new Row(
                    top, bottom, Spans.of(things.toArray(new double[0][])), Spans.of(words.toArray(new double[0][])));
        }
    }

    static final int THING = 8;
    private static final int WORD = 6;

    private final List<Row> rows;

    private Obstacles(List<Row> rows) {
        this.rows = rows;
    }

    public static Obstacles of(Collection<Bounds> things, Collection<Bounds> words) {
        record Each(Bounds bounds, boolean word) {}
        var all = new ArrayList<Each>(things.size() + words.size());
        things.forEach(bounds -> all.add(new Each(bounds, false)));
        words.forEach(bounds -> all.add(new Each(bounds, true)));
        all.sort(Comparator.comparingDouble(each -> each.bounds.y()));
        var rows = new ArrayList<Row>();
        Filling filling = new Filling();
        for (Each each : all) {
            if (each.bounds.centreY() > filling.bottom && !filling.isEmpty()) {
                rows.add(filling.row());
                filling = new Filling();
            }
            filling.add(each.bounds, each.word ? filling.words : filling.things);
        }
        rows.add(filling.row());
        return new Obstacles(rows);
    }

    /// What an upright line would cross, things weighing more than words.
    int across(double x, double y1, double y2) {
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        int weight = 0;
        for (int i = first(top); i < rows.size() && rows.get(i).top < bottom; i++) {
            Row row = rows.get(i);
            weight += row.things.at(x) >= 0 ? THING : row.words.at(x) >= 0 ? WORD : 0;
        }
        return weight;
    }

    /// What a level line would cross.
    public int along(double y, double x1, double x2) {
        int weight = 0;
        for (int i = first(y); i < rows.size() && rows.get(i).top < y; i++) {
            Row row = rows.get(i);
            weight += THING * row.things.count(x1, x2) + WORD * row.words.count(x1, x2);
        }
        return weight;
    }

    /// Places in one direction where an upright line crosses less and less; the last one may cross nothing.
    ///
    /// @param step 1 to the right, -1 to the left
    /// @param limit beyond which none is taken
    /// @param places where the found ones are put, from `count` on; answers their number with those before
    int clearer(double x, int step, double y1, double y2, double limit, double[] places, int count) {
        double at = x;
        int found = count;
        for (int tries = 0; tries < Router.TRIES; tries++) {
            double next = beyond(at, step, y1, y2);
            if (next == at || (limit - next) * step < 0) {
                return found;
            }
            at = next;
            places[found++] = at;
        }
        return found;
    }

    private double beyond(double x, int step, double y1, double y2) {
        double bottom = Math.max(y1, y2);
        double at = x;
        for (int i = first(Math.min(y1, y2)); i < rows.size() && rows.get(i).top < bottom; i++) {
            Row row = rows.get(i);
            at = past(row.things, at, step);
            at = past(row.words, at, step);
        }
        return at;
    }

    /// Like [#clearer], but the next place is just beyond the nearest of what is crossed, not beyond all of it.
    int nearer(double x, int step, double y1, double y2, double limit, double[] places, int count) {
        double at = x;
        int found = count;
        for (int tries = 0; tries < Router.FINE; tries++) {
            double next = beyondOne(at, step, y1, y2);
            if (next == at || (limit - next) * step < 0) {
                return found;
            }
            at = next;
            places[found++] = at;
        }
        return found;
    }

    private double beyondOne(double x, int step, double y1, double y2) {
        double bottom = Math.max(y1, y2);
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = first(Math.min(y1, y2)); i < rows.size() && rows.get(i).top < bottom; i++) {
            Row row = rows.get(i);
            double thing = past(row.things, x, step);
            double word = past(row.words, x, step);
            nearest = thing == x ? nearest : Math.min(nearest, thing * step);
            nearest = word == x ? nearest : Math.min(nearest, word * step);
        }
        return nearest == Double.POSITIVE_INFINITY ? x : nearest * step;
    }

    private static double past(Spans spans, double x, int step) {
        int span = spans.at(x);
        if (span < 0) {
            return x;
        }
        return step > 0 ? spans.to(span) + Router.CLEAR : spans.from(span) - Router.CLEAR;
    }

    /// The first row that ends below a height.
    private int first(double y) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).bottom <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
