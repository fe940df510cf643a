package dk.koereplan.scene.dashboard;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;

/// One card of the dashboard.
interface Part {
    /// So many rows are shown before other cards get more room.
    int MOST_AT_ONCE = 6;

    /// The height that shows all of it.
    double natural(double width);

    /// The height that shows what matters of it, when others need room too.
    default double enough(double width) {
        return least();
    }

    /// The height below which it is of no use.
    double least();

    /// Draws it within these bounds, with fewer rows when they are low.
    void draw(Drawing drawing, Bounds bounds);
}
