package dk.koereplan.export.page;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Shape;
import java.util.List;

/// What is on one page, in painting order.
///
/// @param foot what it is, as of when, and DEMO or published
public record PaperPage(List<Part> parts, String foot) {
    public PaperPage {
        parts = List.copyOf(parts);
    }

    /// A part of a scene on a page; nothing beyond it shows.
    ///
    /// @param shapes that touch it
    /// @param area in units of the scene
    /// @param scale points for a unit
    /// @param x,y where its corner is, in points from the upper left corner of the page
    public record Part(List<Shape> shapes, Bounds area, double scale, double x, double y) {}
}
