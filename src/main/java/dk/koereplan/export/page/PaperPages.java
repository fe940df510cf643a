package dk.koereplan.export.page;

import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.ReportFront;
import dk.koereplan.export.View;
import dk.koereplan.export.ViewScene;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.text.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scenes cut into pages, each on pages of its own. A page is made when it is asked for.
public final class PaperPages {
    private final List<PrintedScene> scenes;
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    public PaperPages(List<PrintedScene> scenes) {
        this.scenes = List.copyOf(scenes);
        for (PrintedScene scene : scenes) {
            PageForm form = scene.setup().form();
            var tiles = new PageTiles(
                    scene.across(),
                    scene.setup(),
                    form.room().width(),
                    form.room().height());
            firsts.add(places.size());
            add(scene, tiles);
        }
    }

    /// Row by row, and each from left to right.
    private void add(PrintedScene scene, PageTiles tiles) {
        List<ShapeIndex> shapes = scene.across().stream().map(ShapeIndex::new).toList();
        int columns = shapes.size();
        int down = 0;
        for (PageTiles.Rows rows : tiles.rows()) {
            for (int i = 0; i < columns; i++) {
                String sheet = columns == 1 ? null : PageNumber.sheet(i, down);
                ShapeIndex index = shapes.get(i);
                rows.of(scene.across().get(i), i == 0)
                        .ifPresent(body -> places.add(new Place(scene, index, tiles.scale(), body, sheet)));
            }
            down++;
        }
    }

    /// Each view on pages of its own.
    public static PaperPages of(List<ViewScene> views, PageForm form) {
        return new PaperPages(
                views.stream().map(view -> PrintedScene.of(view, form)).toList());
    }

    /// What is asked for, on the pages that it asks for; a report behind a first page that says where everything
    /// stands.
    public static PaperPages of(Material material, TextMetrics metrics) {
        PageForm form = material.request().layout().page();
        PaperPages pages = of(material.pages(metrics), form);
        return front(material, pages::parts, metrics)
                .map(front -> new PaperPages(front, pages))
                .orElse(pages);
    }

    /// The first page of a report, or as many as it takes; empty for any other view.
    ///
    /// @param parts of the report when so many pages stand before them
    public static Optional<PaperPages> front(
            Material material, IntFunction<List<ReportFront.Part>> parts, TextMetrics metrics) {
        if (material.request().view() != View.REPORT) {
            return Optional.empty();
        }
        IntFunction<PaperPages> made = before -> of(
                List.of(ReportFront.of(material, parts.apply(before), metrics)),
                material.request().layout().page());
        return Optional.of(made.apply(made.apply(1).count()));
    }

    private List<ReportFront.Part> parts(int before) {
        return IntStream.range(0, scenes.size())
                .mapToObj(i -> new ReportFront.Part(scenes.get(i).name(), before + firsts.get(i) + 1))
                .toList();
    }

    private PaperPages(PaperPages first, PaperPages then) {
        scenes = Stream.concat(first.scenes.stream(), then.scenes.stream()).toList();
        places.addAll(first.places);
        places.addAll(then.places);
        firsts.addAll(first.firsts);
        then.firsts.forEach(page -> firsts.add(page + first.count()));
    }

    /// Where a page's body comes from.
    private record Place(
            PrintedScene scene,
            ShapeIndex shapes,
            double scale,
            Bounds body,
            @Nullable String sheet) {}

    /// What stands on the pages, in its order.
    public List<PrintedScene> scenes() {
        return scenes;
    }

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

    /// What a page is cut from.
    ///
    /// @param page counted from 0
    public PrintedScene scene(int page) {
        return places.get(page).scene();
    }

    /// @param page counted from 0
    public PageNumber number(int page) {
        return new PageNumber(page + 1, count(), places.get(page).sheet());
    }

    /// @param page counted from 0
    public PaperPage page(int page) {
        Place place = places.get(page);
        PageSetup setup = place.scene().setup();
        Bounds body = place.body();
        double top = setup.frozenTop();
        List<PaperPage.Part> parts = new ArrayList<>();
        parts.add(part(place, place.shapes().within(body), body, top));
        List<Shape> continued = setup.continued().apply(body.y());
        if (!continued.isEmpty()) {
            parts.add(part(place, continued, body, top));
        }
        if (top > 0) {
            var above = new Bounds(0, 0, body.width(), top);
            parts.add(part(place, place.shapes().within(above), above, 0));
        }
        return new PaperPage(parts, place.scene().foot());
    }

    /// @param y in units from the upper edge of the printable area
    private static PaperPage.Part part(Place place, List<Shape> shapes, Bounds area, double y) {
        double scale = place.scale();
        Bounds room = place.scene().setup().form().room();
        return new PaperPage.Part(shapes, area, scale, room.x(), room.y() + y * scale);
    }
}
