package dk.koereplan.export.pdf;

import dk.koereplan.scene.Shape;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/// How a scene goes on paper. Nothing of it is taken from the machine, so that the same scene gives the same file.
///
/// @param fitWidth shrink the scene to one page across; else it runs over pages side by side at three quarters size,
///     which is its size on screen
/// @param frozenTop the upper part of the scene, in units, that comes again on every page
/// @param continued what is drawn on a page that begins at a height of the scene, to say what it goes on with
/// @param frozenLeft the left part of the scene, in units, that comes again on every page
/// @param language the texts' language, such as `da-DK`
/// @param foot stands at the foot of every page: what it is, as of when, and DEMO or published
/// @param pageOf the words for page and number of pages
/// @param created the time the file says it was made
public record PageSetup(
        Paper paper,
        boolean fitWidth,
        double frozenTop,
        DoubleFunction<List<Shape>> continued,
        double frozenLeft,
        String language,
        String foot,
        BiFunction<Integer, Integer, String> pageOf,
        Instant created) {}
