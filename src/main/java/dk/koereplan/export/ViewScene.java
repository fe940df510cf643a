package dk.koereplan.export;

import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;
import java.util.List;

/// A view as a picture with its title block.
///
/// @param frozenTop the upper part, in units, that comes again on every page
/// @param notes what a person must know about the picture, in sentences; empty when all is as it should be
public record ViewScene(Scene scene, PageHead head, double frozenTop, List<String> notes) {
    ViewScene(Scene scene, PageHead head, double frozenTop) {
        this(scene, head, frozenTop, List.of());
    }
}
