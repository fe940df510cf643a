package dk.koereplan.export.html;

import dk.koereplan.scene.Scene;

/// Writes a picture as an `svg` element.
@FunctionalInterface
public interface PictureText {
    /// @param language of the texts, such as `da`
    /// @param idPrefix begins every id in it
    String svg(Scene scene, String language, String idPrefix);
}
