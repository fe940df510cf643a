package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.ViewScene;
import dk.koereplan.scene.Scene;
import java.util.List;
import java.util.stream.Stream;

/// A picture that goes on pages of its own.
///
/// @param across its parts on pages side by side, from left to right, with rows at the same heights; mostly one
/// @param name what it is called in a list of contents
/// @param foot stands at the foot of each: what it is, as of when, and DEMO or published
public record PrintedScene(List<Scene> across, PageSetup setup, String name, String foot) {
    public PrintedScene {
        across = List.copyOf(across);
    }

    public PrintedScene(Scene scene, PageSetup setup, String name, String foot) {
        this(List.of(scene), setup, name, foot);
    }

    public static PrintedScene of(ViewScene view, PageForm form) {
        List<Scene> across =
                Stream.concat(Stream.of(view.scene()), view.beside().stream()).toList();
        var setup = new PageSetup(form, view.frozenTop(), view.continued());
        return new PrintedScene(
                across, setup, view.head().picture(), view.head().foot());
    }
}
