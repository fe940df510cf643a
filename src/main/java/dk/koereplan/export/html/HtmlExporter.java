package dk.koereplan.export.html;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.View;
import dk.koereplan.export.ViewScene;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Headings, pictures and real tables. A picture has the list of its initiatives below it, so that nothing is only in
/// the picture.
public final class HtmlExporter implements Exporter {
    private final TextMetrics metrics;
    private final PictureText pictures;

    public HtmlExporter(TextMetrics metrics, PictureText pictures) {
        this.metrics = metrics;
        this.pictures = pictures;
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        Texts texts = material.texts();
        View view = material.request().view();
        String language = material.request().language().code();
        List<PlanList> lists = view.lists().isEmpty() ? List.of(PlanList.INITIATIVES) : view.lists();
        List<String> notes = new ArrayList<>();
        var page = new HtmlText();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", language);
        head(page, material.head());
        page.open("body").element("a", texts.get("html.skip"), "class", "skip", "href", "#indhold");
        header(page, material);
        contents(page, view.pictures(), lists, texts);
        page.open("main", "id", "indhold");
        for (View picture : view.pictures()) {
            ViewScene drawn = material.picture(picture, metrics);
            notes.addAll(drawn.notes());
            page.open("section", "id", picture.key()).element("h2", title(picture.key(), texts));
            page.open("figure").raw(pictures.svg(drawn.scene(), language, picture.key() + "-"));
            page.close("figure").close("section");
        }
        for (PlanList list : lists) {
            page.open("section", "id", "list-" + list.key()).element("h2", list.title(texts));
            TableHtml.write(page, material.table(list), list.title(texts), texts);
            page.close("section");
        }
        page.close("main").element("footer", material.head().foot() + " · " + material.stamp());
        page.close("body").close("html");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        return notes;
    }

    private static String title(String key, Texts texts) {
        return texts.get("picture." + key + ".title");
    }

    private static void head(HtmlText page, PageHead head) throws IOException {
        page.open("head").raw("<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"generator\" content=\"Køreplan\">\n");
        page.element("title", head.spoken());
        try (var style = Objects.requireNonNull(HtmlExporter.class.getResourceAsStream("page.css"))) {
            page.open("style").raw(new String(style.readAllBytes(), StandardCharsets.UTF_8));
        }
        page.close("style").close("head");
    }

    private static void header(HtmlText page, Material material) {
        PageHead head = material.head();
        page.open("header").element("h1", head.title() + " · " + head.picture());
        String badge = head.badge();
        if (badge != null) {
            page.element("p", badge, "class", "badge");
        }
        Stream.of(head.asOf(), head.recorded(), head.filter(), material.stamp())
                .filter(line -> !line.isEmpty())
                .forEach(line -> page.element("p", line));
        page.close("header");
    }

    private static void contents(HtmlText page, List<View> views, List<PlanList> lists, Texts texts) {
        page.open("nav", "aria-label", texts.get("html.contents")).open("ul");
        views.forEach(view -> entry(page, view.key(), title(view.key(), texts)));
        lists.forEach(list -> entry(page, "list-" + list.key(), list.title(texts)));
        page.close("ul").close("nav");
    }

    private static void entry(HtmlText page, String id, String title) {
        page.open("li").open("a", "href", "#" + id).text(title).close("a").close("li");
    }
}
