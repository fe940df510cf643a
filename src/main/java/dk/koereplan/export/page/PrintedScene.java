package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.ViewScene;
import dk.koereplan.scene.Scene;

/// A picture that goes on pages of its own.
///
/// @param name what it is called in a list of contents
/// @param foot stands at the foot of each: what it is, as of when, and DEMO or published
public record PrintedScene(Scene scene, PageSetup setup, String name, String foot) {
    public static PrintedScene of(ViewScene view, PageForm form) {
        var setup = new PageSetup(form, true, view.frozenTop(), view.continued(), 0);
        return new PrintedScene(
                view.scene(), setup, view.head().picture(), view.head().foot());
    }
}
