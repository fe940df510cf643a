package dk.koereplan.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both samples' timelines, to the last letter. When a change of the picture is meant, run with
/// `-Dgolden=write`, look at the files, and commit them.
class GoldenTimelineTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dk/koereplan/export/svg");

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources"})
    void isAsItWas(String sample) throws IOException {
        Roadmap roadmap = Plans.named(sample);
        var request = Requests.of(
                roadmap, Plans.asOf(roadmap), View.TIMELINE, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH);
        var out = new ByteArrayOutputStream();
        new SvgExporter(new BundledFont()).write(new Material(request), out);
        String drawn = out.toString(StandardCharsets.UTF_8);
        Path golden = GOLDEN.resolve(sample + "-timeline.svg");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }
}
