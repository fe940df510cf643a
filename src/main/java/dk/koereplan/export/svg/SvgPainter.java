package dk.koereplan.export.svg;

import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.ScenePainter;

/// Writes a scene as one SVG element. Roles become classes (`bar in-progress`); what stands for a thing of the
/// plan is a group with its accessible text as title, and its kind and id as data.
public final class SvgPainter {
    private static final String FONTS = "'IBM Plex Sans', 'Segoe UI', 'Noto Sans', sans-serif";

    private final Palette palette;
    private final String language;
    private final String idPrefix;

    /// @param language the texts' language, such as `da`
    /// @param idPrefix begins every XML id, so that several pictures can share a page
    public SvgPainter(Palette palette, String language, String idPrefix) {
        this.palette = palette;
        this.language = language;
        this.idPrefix = idPrefix;
    }

    /// The picture as an `svg` element without an XML declaration, one unit a CSS pixel.
    public String svg(Scene scene) {
        var out = new SvgText();
        String width = SvgText.number(scene.width());
        String height = SvgText.number(scene.height());
        String title = idPrefix + "title";
        out.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + width + " " + height)
                .attribute("role", "graphics-document document")
                .attribute("aria-labelledby", title)
                .attribute("lang", language)
                .attribute("font-family", FONTS)
                .attribute("font-kerning", "none")
                .content();
        out.open("title").attribute("id", title).content().text(scene.title()).close("title");
        var pen = new SvgPen(out, idPrefix);
        new ScenePainter(palette, pen).paint(scene);
        pen.finish();
        return out.close("svg").toString();
    }
}
