package dk.koereplan.export.pptx;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.page.Inside;
import dk.koereplan.export.page.PageFoot;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.ScenePainter;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.text.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes the slides of a deck, each in the order in which it is read: title, what is frozen on top, the rest, the
/// foot.
final class SlideWriter {
    private static final TextStyle TITLE = new TextStyle(20, Weight.SEMIBOLD);
    private static final String WORDS = "p:txBody";

    private final Deck deck;
    private final Material material;
    private final TextMetrics metrics;
    private final Palette palette;
    private final Texts texts;
    private final String language;
    private final PlanIndex index;
    private final int all;
    private int number;

    /// @param all how many slides there will be
    SlideWriter(Deck deck, Material material, TextMetrics metrics, Palette palette, int all) {
        this.deck = deck;
        this.material = material;
        this.metrics = metrics;
        this.palette = palette;
        this.all = all;
        texts = material.texts();
        language = texts.language().locale().toLanguageTag();
        index = material.scope().index();
    }

    /// What stands between title and foot.
    interface Body {
        void write(SlideXml out, Sources sources);
    }

    void picture(String title, PaperPage page) throws IOException {
        write(title, page.foot(), (out, sources) -> {
            // what is frozen is painted last and read first; nothing overlaps once it is cut
            for (PaperPage.Part part : page.parts().reversed()) {
                Spot spot = new Spot(
                        part.scale(),
                        part.x() - part.area().x() * part.scale(),
                        part.y() - part.area().y() * part.scale());
                shapes(Inside.of(part.shapes(), part.area()), spot, out, sources);
            }
        });
    }

    void write(String title, String foot, Body body) throws IOException {
        number++;
        PageForm form = deck.master().form();
        String page = texts.get("picture.page.of", number, all);
        var sources = new Sources(index, texts);
        deck.add(
                stream -> {
                    var out = new SlideXml("p:sld", stream);
                    title(out, title);
                    body.write(out, sources);
                    List<Text> lines = PageFoot.texts(foot, material.stamp(), page, form, metrics);
                    group(new ItemGroups.Item(null, List.copyOf(lines)), texts.get("pptx.foot"), Spot.SLIDE, out);
                    out.end();
                },
                stream -> {
                    List<String> notes = new ArrayList<>(List.of(foot, material.stamp(), ""));
                    notes.add(texts.get("pptx.sources"));
                    notes.addAll(sources.lines());
                    NotesXml.write(notes, language, stream);
                });
    }

    private void title(SlideXml out, String title) {
        boolean own = deck.master().own();
        out.open("p:sp").open("p:nvSpPr").named(title, "");
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph", "type", "title").close().close();
        out.open("p:spPr");
        if (own) {
            out.open("a:xfrm").place(Master.TITLE).close();
        }
        out.close().open(WORDS);
        if (own) {
            out.open("a:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "ctr");
        } else {
            out.open("a:bodyPr");
        }
        out.empty("a:normAutofit").close().empty("a:lstStyle").open("a:p");
        if (own) {
            out.empty("a:pPr", "algn", "l");
        }
        out.open("a:r");
        if (own) {
            SlideWords.style(
                    out, language, TITLE.size(), true, palette.of("ink").ink());
        } else {
            out.empty("a:rPr", "lang", language, "dirty", "0");
        }
        String words = own ? new TextFit(metrics).ellipsize(title, TITLE, Master.TITLE.width()) : title;
        out.text("a:t", words).close().close().close().close();
    }

    void shapes(List<Shape> shapes, Spot spot, SlideXml out, Sources sources) {
        for (ItemGroups.Item item : ItemGroups.of(shapes, palette)) {
            Tag tag = item.tag();
            if (tag != null) {
                tag.recordId().ifPresent(sources::add);
            }
            group(item, tag == null ? texts.get("pptx.around") : name(tag), spot, out);
        }
    }

    private String name(Tag tag) {
        return switch (tag.subject()) {
            case Subject.Recorded record -> index.title(record.id());
            case Subject.Figure figure -> figure.title();
            case Subject.Many many -> many.title();
            default -> tag.text();
        };
    }

    private void group(ItemGroups.Item item, String name, Spot spot, SlideXml out) {
        String said = item.tag() == null || item.tag().text().equals(name)
                ? ""
                : item.tag().text();
        var pen = new SlidePen(out, spot, language);
        if (item.single() && !item.adorns()) {
            pen.named(name, said);
            new ScenePainter(palette, pen).paint(item.shapes());
            return;
        }
        out.open("p:grpSp").open("p:nvGrpSpPr");
        if (item.adorns()) {
            out.adorning(name);
        } else {
            out.named(name, said);
        }
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        var place = spot.of(item.bounds());
        out.open("p:grpSpPr")
                .open("a:xfrm")
                .place(place)
                .children(place)
                .close()
                .close();
        pen.named(item.tag() == null ? "" : name, "");
        new ScenePainter(palette, pen).paint(item.shapes());
        out.close();
    }
}
