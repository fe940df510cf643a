package dk.koereplan.export.pptx;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.ReportFront;
import dk.koereplan.export.TableLines;
import dk.koereplan.export.ViewScene;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Slides of 16:9, or those of an organisation's own presentation.
public final class PptxExporter implements Exporter {
    private final TextMetrics metrics;

    public PptxExporter(TextMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public String ending() {
        return "pptx";
    }

    @Override
    public Material laid(Material material) throws IOException {
        try (Deck deck = Deck.begin(material.request().layout().template())) {
            return material.on(deck.master().form());
        }
    }

    @Override
    public Optional<String> refusal(Material material) {
        if (material.request().layout().template() == null) {
            return Optional.empty();
        }
        try {
            laid(material);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(material.texts()
                    .get(
                            "pptx.template",
                            String.valueOf(material.request().layout().template())));
        }
    }

    @Override
    public List<String> write(Material asked, OutputStream out) throws IOException {
        try (Deck deck = Deck.begin(asked.request().layout().template())) {
            Material material = asked.on(deck.master().form());
            List<String> notes = new ArrayList<>();
            deck.describe(material.head().spoken(), material.request().asOf().instant());
            List<ViewScene> views = material.pictures(metrics);
            views.forEach(view -> notes.addAll(view.notes()));
            Map<PlanList, TableSlides> tables = tables(material);
            List<PaperPages> pictures = views.stream()
                    .map(view -> PaperPages.of(List.of(view), deck.master().form()))
                    .toList();
            Optional<PaperPages> front =
                    PaperPages.front(material, before -> parts(material, views, pictures, tables, before), metrics);
            int all = front.map(PaperPages::count).orElse(0)
                    + pictures.stream().mapToInt(PaperPages::count).sum()
                    + tables.values().stream().mapToInt(TableSlides::count).sum();
            deck.open(all, material.request().asOf().instant(), out);
            var slides = new SlideWriter(deck, material, metrics, Palette.PRINT, all);
            if (front.isPresent()) {
                pictures(slides, material, material.head(), front.get());
            }
            for (int i = 0; i < views.size(); i++) {
                pictures(slides, material, views.get(i).head(), pictures.get(i));
            }
            tables.forEach((list, cut) -> new Listed(material, slides, list, cut).write());
            deck.finish();
            return notes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void pictures(SlideWriter slides, Material material, PageHead head, PaperPages pages)
            throws IOException {
        for (int page = 0; page < pages.count(); page++) {
            String title = title(material, head, page, pages.count());
            String sheet = pages.number(page).sheet();
            slides.picture(sheet == null ? title : material.texts().get("pptx.sheet", title, sheet), pages.page(page));
        }
    }

    /// On which slide each part begins.
    private static List<ReportFront.Part> parts(
            Material material,
            List<ViewScene> views,
            List<PaperPages> pictures,
            Map<PlanList, TableSlides> tables,
            int before) {
        List<ReportFront.Part> parts = new ArrayList<>();
        int next = before + 1;
        for (int i = 0; i < views.size(); i++) {
            parts.add(new ReportFront.Part(views.get(i).head().picture(), next));
            next += pictures.get(i).count();
        }
        for (Map.Entry<PlanList, TableSlides> table : tables.entrySet()) {
            parts.add(new ReportFront.Part(table.getKey().title(material.texts()), next));
            next += table.getValue().count();
        }
        return parts;
    }

    private Map<PlanList, TableSlides> tables(Material material) {
        double width = material.request().layout().page().sceneWidth();
        double height = material.request().layout().page().sceneHeight();
        Map<PlanList, TableSlides> tables = new LinkedHashMap<>();
        for (PlanList list : material.lists()) {
            PageHead head = head(material, list);
            var lines = TableLines.of(material.table(list), width, metrics);
            tables.put(list, new TableSlides(lines, height - head.height()));
        }
        return tables;
    }

    private static PageHead head(Material material, PlanList list) {
        return material.head("picture." + list.key() + ".title");
    }

    /// "Kvalitet i praksis · Tidslinje (2 af 5)".
    private static String title(Material material, PageHead head, int part, int parts) {
        String title = head.title() + " · " + head.picture();
        return parts == 1 ? title : material.texts().get("pptx.part", title, part + 1, parts);
    }

    /// One list on its slides.
    private final class Listed {
        private final Material material;
        private final SlideWriter slides;
        private final PlanList list;
        private final TableSlides cut;
        private int part;

        Listed(Material material, SlideWriter slides, PlanList list, TableSlides cut) {
            this.material = material;
            this.slides = slides;
            this.list = list;
            this.cut = cut;
        }

        void write() {
            cut.each(this::slide);
        }

        private void slide(TableSlides.Part lines) {
            PageHead head = head(material, list);
            var room = material.request().layout().page().room();
            var spot = new Spot(material.request().layout().page().scale(), room.x(), room.y());
            var above = new Drawing(metrics);
            head.draw(above, cut.table().width());
            try {
                slides.write(title(material, head, part, cut.count()), head.foot(), (out, sources) -> {
                    slides.shapes(
                            above.scene(cut.table().width(), head.height(), "", Roles.SURFACE)
                                    .shapes(),
                            spot,
                            out,
                            sources);
                    new TableXml(out, cut.table(), spot, Palette.PRINT, material.texts())
                            .write(list.title(material.texts()), lines, head.height());
                    for (TableLines.TableLine line : lines.lines()) {
                        if (line instanceof TableLines.Row row) {
                            sources.add(String.valueOf(row.id()));
                        }
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            part++;
        }
    }
}
