package dk.koereplan.export;

import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;

/// A view as a picture with its title block.
///
/// @param frozenTop the upper part, in units, that comes again on every page
public record ViewScene(Scene scene, PageHead head, double frozenTop) {}
