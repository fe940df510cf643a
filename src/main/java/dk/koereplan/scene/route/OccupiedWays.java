package dk.koereplan.scene.route;

import java.util.ArrayList;
import java.util.List;

/// Where lines lie already. Lines that leave or reach the same thing may share their way.
final class OccupiedWays {
    private static final double APART = 3.5;

    private record Piece(boolean upright, double at, double from, double to, Object start, Object end) {}

    private final List<Piece> pieces = new ArrayList<>();

    void upright(double x, double y1, double y2, Object start, Object end) {
        pieces.add(new Piece(true, x, Math.min(y1, y2), Math.max(y1, y2), start, end));
    }

    void level(double y, double x1, double x2, Object start, Object end) {
        pieces.add(new Piece(false, y, Math.min(x1, x2), Math.max(x1, x2), start, end));
    }

    boolean uprightFree(double x, double y1, double y2, Object start, Object end) {
        return free(new Piece(true, x, Math.min(y1, y2), Math.max(y1, y2), start, end));
    }

    boolean levelFree(double y, double x1, double x2, Object start, Object end) {
        return free(new Piece(false, y, Math.min(x1, x2), Math.max(x1, x2), start, end));
    }

    private boolean free(Piece wanted) {
        for (Piece piece : pieces) {
            if (piece.upright == wanted.upright
                    && Math.abs(piece.at - wanted.at) < APART
                    && piece.from < wanted.to
                    && piece.to > wanted.from
                    && !piece.start.equals(wanted.start)
                    && !piece.end.equals(wanted.end)) {
                return false;
            }
        }
        return true;
    }
}
