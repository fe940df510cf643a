package dk.koereplan.ui.export;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.page.PageFoot;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the beginning of a file, away from the FX thread.
final class Previewing {
    private static final int MOST_OCTETS = 6_000;
    private static final int MOST_LINES = 32;

    private Previewing() {}

    static FileStart of(Material material, Exporter exporter, TextMetrics metrics) throws IOException {
        return switch (exporter.shape()) {
            case PAGES, TABLES -> page(exporter.laid(material), metrics);
            case TEXT -> lines(material, exporter);
        };
    }

    private static FileStart page(Material material, TextMetrics metrics) {
        PageForm form = material.request().layout().page();
        PaperPages pages = PaperPages.of(material, metrics);
        var page = pages.page(0);
        String number = pages.number(0).words(material.texts());
        List<Text> texts = new ArrayList<>(PageFoot.texts(page.foot(), material.stamp(), number, form, metrics));
        if (form.titled()) {
            String title = new TextFit(metrics)
                    .ellipsize(
                            material.head().title(),
                            TextStyle.TITLE,
                            form.room().width());
            double baseline = form.room().y() / 2 + TextStyle.TITLE.size() / 2;
            texts.add(new Text(form.room().x(), baseline, 0, title, TextStyle.TITLE, Anchor.START, Roles.INK, null));
        }
        return new FileStart.FirstPage(page, texts, form, pages.count());
    }

    private static FileStart lines(Material material, Exporter exporter) throws IOException {
        var first = new FirstOctets();
        try {
            exporter.write(material, first);
        } catch (Enough e) {
            // the beginning is all that is shown
        }
        return new FileStart.FirstLines(first.text().lines().limit(MOST_LINES).collect(Collectors.joining("\n")));
    }

    /// No more is needed.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /// Takes the beginning of a file and breaks the writing off.
    private static final class FirstOctets extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int octet) {
            kept.write(octet);
            if (kept.size() >= MOST_OCTETS) {
                throw new Enough();
            }
        }

        String text() {
            return kept.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}
