package dk.koereplan.scene.timeline.bars;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.timeline.canvas.Frame;
import org.jspecify.annotations.Nullable;

/// The outline of a strip of money: over the soft ends of its bar it is lower, so that it never looks as if it
/// began or ended on a day.
///
/// @param bottom what it stands on
/// @param frame null when all of it is seen
record Taper(
        double from,
        double to,
        EndFades ends,
        double bottom,
        @Nullable Frame frame) {
    private static final int LOW = 1;
    private static final int HIGHER = 3;
    private static final double MARGIN = 36;

    private double seenFrom() {
        return frame == null ? from : frame.left() - MARGIN;
    }

    /// Where the picture ends, a little beyond.
    double seenTo() {
        return frame == null ? to : frame.right() + MARGIN;
    }

    /// How many steps from a place on lie wholly before the picture.
    double unseen(double x, double step) {
        return Math.max(0, Math.floor((seenFrom() - x) / step));
    }

    /// @param more how much higher than the strip
    void fill(Drawing drawing, String role, double left, double right, double more) {
        pieces(left, right, (x, end, height) -> {
            double high = height + more;
            drawing.box(role, new Bounds(x, bottom - high, end - x, high), 0);
        });
    }

    /// Only the upper and the lower edge.
    void edges(Drawing drawing, String role, double left, double right) {
        pieces(left, right, (x, end, height) -> {
            drawing.box(role, new Bounds(x, bottom - 1, end - x, 1), 0);
            if (height > LOW) {
                drawing.box(role, new Bounds(x, bottom - height, end - x, 1), 0);
            }
        });
    }

    /// A line that leaves the strip empty.
    void thread(Drawing drawing, String role, double left, double right) {
        double x = Math.max(left, seenFrom());
        double end = Math.min(right, seenTo());
        if (end > x) {
            drawing.box(role, new Bounds(x, bottom - 2, end - x, 1), 0);
        }
    }

    private interface Piece {
        void draw(double from, double to, int height);
    }

    private void pieces(double left, double right, Piece piece) {
        double start = Math.max(left, seenFrom());
        double end = Math.min(right, seenTo());
        double in = ends.start() / 2;
        double out = ends.end() / 2;
        piece(from, from + in, LOW, start, end, piece);
        piece(from + in, from + 2 * in, HIGHER, start, end, piece);
        piece(from + 2 * in, to - 2 * out, CoverageStrip.HEIGHT, start, end, piece);
        piece(to - 2 * out, to - out, HIGHER, start, end, piece);
        piece(to - out, to, LOW, start, end, piece);
    }

    private static void piece(double from, double to, int height, double start, double end, Piece piece) {
        double left = Math.max(from, start);
        double right = Math.min(to, end);
        if (right > left) {
            piece.draw(left, right, height);
        }
    }
}
