package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.sample.Generated;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On paper nobody can point at a bar to be told its name.
class NamedBarsTest {
    private static final BundledFont FONT = new BundledFont();

    private static Stream<Roadmap> plans() {
        return Stream.of(
                Plans.named("demo"),
                Plans.of(Generated.records(Generated.Size.funded(300), 5)),
                Plans.of(Generated.records(Generated.Size.funded(120), 11)),
                Plans.of(Generated.records(Generated.Size.funded(900), 12)));
    }

    private static ExportRequest request(
            Roadmap roadmap, String lanes, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Requests.of(
                roadmap,
                Plans.asOf(roadmap),
                View.TIMELINE,
                TimelineCut.WHOLE.lanes(lanes).orElseThrow().days(from, until),
                PlanFilter.EMPTY,
                Language.DANISH);
    }

    /// The bars that show and have no text of their own in their row, or not the whole title of it.
    private static List<String> unnamed(Scene scene, Roadmap roadmap) {
        var titles = new HashMap<String, String>();
        roadmap.all(Initiative.class).forEach(i -> titles.put(i.id().value(), i.title()));
        var texts = new HashMap<String, List<Text>>();
        var bars = new ArrayList<Shapes.Seen>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            if (isOfInitiative(seen) && seen.shows()) {
                switch (seen.shape()) {
                    case Text text ->
                        texts.computeIfAbsent(id(seen), t -> new ArrayList<>()).add(text);
                    case Box box when box.role().startsWith("bar.") -> bars.add(seen);
                    default -> {}
                }
            }
        }
        assertThat(bars).isNotEmpty();
        return bars.stream()
                .filter(bar -> texts.getOrDefault(id(bar), List.of()).stream()
                        .noneMatch(text -> bar.bounds().y() < text.baseline()
                                && bar.bounds().bottom() > text.baseline()
                                && text.text().equals(titles.get(id(bar)))))
                .map(bar -> id(bar) + " " + bar.bounds() + titles.get(id(bar)))
                .distinct()
                .toList();
    }

    private static String id(Shapes.Seen seen) {
        return seen.shape().tag().id();
    }

    private static boolean isOfInitiative(Shapes.Seen seen) {
        Tag tag = seen.shape().tag();
        return tag != null && tag.kind().equals("initiative");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyBarHasItsWholeNameInEveryLane(Roadmap roadmap) {
        for (String lanes : List.of("region", "track", "region,track")) {
            Scene scene = new Material(request(roadmap, lanes, null, null))
                    .picture(FONT)
                    .scene();
            assertThat(unnamed(scene, roadmap)).as(lanes).isEmpty();
            assertThat(Shapes.overlaps(scene)).isEmpty();
        }
    }

    @Test
    void everyBarOfACutHasItsName() {
        Roadmap roadmap = Plans.of(Generated.records(Generated.Size.funded(300), 5));
        LocalDate from = LocalDate.of(2026, 7, 1);
        for (LocalDate until : List.of(from, from.plusDays(40), from.plusYears(1))) {
            Scene scene = new Material(request(roadmap, "region", from, until))
                    .picture(FONT)
                    .scene();
            assertThat(unnamed(scene, roadmap)).as(until.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPageNamesTheLaneThatItBeginsIn(Roadmap roadmap) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter(FONT).write(new Material(request(roadmap, "region", null, null)), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(true);
                assertThat(stripper.getText(document))
                        .matches(text ->
                                text.contains("fortsat") || text.contains("Region ") || text.contains("Uden dato"));
            }
        }
    }
}
