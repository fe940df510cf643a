package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.ViewScene;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/// Scenes cut into pages, each on pages of its own. A page is made when it is asked for.
public final class PaperPages {
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    public PaperPages(List<PrintedScene> scenes) {
        for (PrintedScene scene : scenes) {
            PageForm form = scene.setup().form();
            var tiles = new PageTiles(
                    scene.scene(),
                    scene.setup(),
                    form.room().width(),
                    form.room().height());
            var shapes = new ShapeIndex(scene.scene());
            firsts.add(places.size());
            tiles.bodies().forEach(body -> places.add(new Place(scene, shapes, tiles.scale(), body)));
        }
    }

    /// Each view on pages of its own.
    public static PaperPages of(List<ViewScene> views, PageForm form) {
        return new PaperPages(
                views.stream().map(view -> PrintedScene.of(view, form)).toList());
    }

    /// Where a page's body comes from.
    private record Place(PrintedScene scene, ShapeIndex shapes, double scale, Bounds body) {}

    public int count() {
        return places.size();
    }

    /// The number of the first page of each scene, counted from 0.
    public List<Integer> firsts() {
        return List.copyOf(firsts);
    }

    public PageForm form(int page) {
        return places.get(page).scene().setup().form();
    }

    /// @param page counted from 0
    public PaperPage page(int page) {
        Place place = places.get(page);
        PageSetup setup = place.scene().setup();
        Bounds body = place.body();
        double top = setup.frozenTop();
        double left = setup.frozenLeft();
        List<PaperPage.Part> parts = new ArrayList<>();
        parts.add(part(place, place.shapes().within(body), body, left, top));
        List<Shape> continued = setup.continued().apply(body.y());
        if (!continued.isEmpty()) {
            parts.add(part(place, continued, body, left, top));
        }
        frozen(parts, place, new Bounds(body.x(), 0, body.width(), top), left, 0);
        frozen(parts, place, new Bounds(0, body.y(), left, body.height()), 0, top);
        frozen(parts, place, new Bounds(0, 0, left, top), 0, 0);
        return new PaperPage(parts, place.scene().foot());
    }

    private static void frozen(List<PaperPage.Part> parts, Place place, Bounds area, double x, double y) {
        if (area.width() > 0 && area.height() > 0) {
            parts.add(part(place, place.shapes().within(area), area, x, y));
        }
    }

    /// @param x,y in units from the corner of the printable area
    private static PaperPage.Part part(Place place, List<Shape> shapes, Bounds area, double x, double y) {
        double scale = place.scale();
        Bounds room = place.scene().setup().form().room();
        return new PaperPage.Part(shapes, area, scale, room.x() + x * scale, room.y() + y * scale);
    }
}
