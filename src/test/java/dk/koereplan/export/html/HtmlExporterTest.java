package dk.koereplan.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.svg.SvgPainter;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlExporterTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*?(/?)>");

    private static String written(Roadmap roadmap, View view, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        PictureText svg = (scene, code, prefix) -> new SvgPainter(Palette.LIGHT, code, prefix).svg(scene);
        new HtmlExporter(FONT, svg).write(new Material(Requests.of(roadmap, view, PlanFilter.EMPTY, language)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isOnePageThatNeedsNothingElse() throws IOException {
        String page = written(Plans.named("demo"), View.REPORT, Language.ENGLISH);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>", "name=\"viewport\"", "@media print", "prefers-color-scheme: dark")
                .doesNotContain("<script", "src=", "@import", "url(http");
        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(page.split("<svg", -1)).hasSize(4);
        assertThat(page).contains("DEMO", "Fingerprint 0123456789abcdef");
    }

    @Test
    void everyElementIsClosedAndEveryIdIsItsOwn() throws IOException {
        String page = written(Plans.named("demo"), View.REPORT, Language.DANISH);
        String body = page.substring(page.indexOf("<body"), page.indexOf("</html>"));
        var open = new ArrayDeque<String>();
        TAG.matcher(body).results().forEach(tag -> {
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(3).isEmpty()) {
                open.push(tag.group(2));
            }
        });
        List<String> ids = ID.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void aPictureHasItsInitiativesBelowItAndEveryRowAHead() throws IOException {
        String page = written(Plans.named("demo"), View.TIMELINE, Language.DANISH);
        int rows = Plans.scope(Plans.named("demo")).initiatives().size();
        assertThat(page.split("scope=\"row\"", -1)).hasSize(rows + 1);
        assertThat(page).contains("scope=\"col\"", "■ Rød");
        assertThat(written(Plans.named("demo"), View.FUNDING, Language.DANISH)).contains("scope=\"rowgroup\"");
    }

    @Test
    void whatAPlanSaysIsTextAndNeverMarkup() {
        assertThat(new HtmlText().element("p", "<b>&\"x\u0007", "class", "a\"b").toString())
                .isEqualTo("<p class=\"a&quot;b\">&lt;b&gt;&amp;&quot;x</p>\n");
    }

    @Test
    void anEmptyPlanIsAPageToo() throws IOException {
        assertThat(written(Roadmap.EMPTY, View.REPORT, Language.DANISH)).contains("</html>");
    }
}
