package dk.koereplan.export;

import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.part.PageHead;
import java.util.List;
import java.util.function.DoubleFunction;

/// A view as a picture with its title block.
///
/// @param beside what goes on pages to the right of it, from left to right, with rows at the same heights
/// @param frozenTop the upper part, in units, that comes again on every page
/// @param continued what is drawn on a page that begins at a height of the picture, to say what it goes on with
/// @param notes what a person must know about the picture, in sentences; empty when all is as it should be
public record ViewScene(
        Scene scene,
        List<Scene> beside,
        PageHead head,
        double frozenTop,
        DoubleFunction<List<Shape>> continued,
        List<String> notes) {
    ViewScene(Scene scene, PageHead head, double frozenTop) {
        this(scene, List.of(), head, frozenTop, y -> List.of(), List.of());
    }

    /// The same picture drawn otherwise.
    ViewScene drawn(Scene other) {
        return new ViewScene(other, beside, head, frozenTop, continued, notes);
    }
}
