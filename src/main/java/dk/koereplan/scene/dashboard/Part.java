package dk.koereplan.scene.dashboard;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;

/// One card of the dashboard.
interface Part {
    /// The height that shows all of it.
    double natural(double width);

    /// The height below which it is of no use.
    double least();

    /// Draws it within these bounds, with fewer rows when they are low.
    void draw(Drawing drawing, Bounds bounds);
}
