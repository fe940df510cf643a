package dk.koereplan.export.pptx;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;

/// Where a scene lies on a slide: units to points.
///
/// @param scale points for a unit
/// @param x,y where the scene's corner is, in points
record Spot(double scale, double x, double y) {
    /// What is laid out in points of the slide.
    static final Spot SLIDE = new Spot(1, 0, 0);

    Point of(Point point) {
        return new Point(x + point.x() * scale, y + point.y() * scale);
    }

    Bounds of(Bounds box) {
        return new Bounds(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
    }

    double length(double units) {
        return units * scale;
    }
}
