package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.scene.Shape;
import java.util.List;
import java.util.function.DoubleFunction;

/// How a scene goes on paper, shrunk to one page across where it is wider.
///
/// @param frozenTop the upper part of the scene, in units, that comes again on every page
/// @param continued what is drawn on a page that begins at a height of the scene, to say what it goes on with
public record PageSetup(PageForm form, double frozenTop, DoubleFunction<List<Shape>> continued) {
    /// With nothing that comes again.
    public static PageSetup plain(PageForm form) {
        return new PageSetup(form, 0, y -> List.of());
    }
}
