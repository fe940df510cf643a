package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.scene.Shape;
import java.util.List;
import java.util.function.DoubleFunction;

/// How a scene goes on paper.
///
/// @param fitWidth shrink the scene to one page across; else it runs over pages side by side at three quarters size,
///     which is its size on screen
/// @param frozenTop the upper part of the scene, in units, that comes again on every page
/// @param continued what is drawn on a page that begins at a height of the scene, to say what it goes on with
/// @param frozenLeft the left part of the scene, in units, that comes again on every page
public record PageSetup(
        PageForm form, boolean fitWidth, double frozenTop, DoubleFunction<List<Shape>> continued, double frozenLeft) {
    /// One page across, with nothing that comes again.
    public static PageSetup plain(PageForm form) {
        return new PageSetup(form, true, 0, y -> List.of(), 0);
    }
}
