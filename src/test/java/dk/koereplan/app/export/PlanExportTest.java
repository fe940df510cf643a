package dk.koereplan.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.FileOutput;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Progress;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanExportTest {
    private static final Roadmap DEMO = Plans.named("demo");

    @TempDir
    private Path folder = Path.of("");

    private final List<Scope> scopes = new ArrayList<>();

    private PlanExport export(Exporter... formats) {
        var plans =
                new SqlitePlanFiles(Clock.systemUTC(), () -> "id", "test", new Installation(folder.resolve("state")));
        return new PlanExport(new FileOutput(plans), List.of(formats));
    }

    /// Writes so many octets, and remembers what it was given.
    private Exporter writing(String ending, int octets) {
        return new Exporter() {
            @Override
            public String ending() {
                return ending;
            }

            @Override
            public List<String> write(Material material, OutputStream out) throws IOException {
                scopes.add(material.scope());
                for (int i = 0; i < octets; i++) {
                    out.write(new byte[1], 0, 1);
                }
                return List.of(ending + " is well");
            }
        };
    }

    private static Material material() {
        return new Material(Requests.of(DEMO, View.TIMELINE));
    }

    private List<Path> in(String... names) {
        return Stream.of(names).map(folder::resolve).toList();
    }

    @Test
    void filesOfOneRunShareWhatFollowsFromTheRequest() throws FileProblem {
        var export = export(writing("a", 3), writing("b", 5));
        List<String> told = new ArrayList<>();
        List<ExportedFile> written = export.write(
                material(),
                in("x.a", "x.b"),
                FileOutput.Existing.KEPT,
                new Progress(share -> told.add("at " + share)),
                file -> told.add(file.notes().getFirst()));
        assertThat(written).extracting(ExportedFile::path).isEqualTo(in("x.a", "x.b"));
        assertThat(scopes).hasSize(2);
        assertThat(scopes.getFirst()).isSameAs(scopes.getLast());
        assertThat(told).startsWith("at 0.0").contains("at 0.5").containsSubsequence("a is well", "b is well");
        assertThat(told.indexOf("a is well")).isLessThan(told.indexOf("at 0.5"));
    }

    @Test
    void cancellingDropsTheFileAtHandAndKeepsThoseBefore() throws IOException {
        var export = export(writing("a", 3), writing("b", 5_000));
        AtomicInteger told = new AtomicInteger();
        AtomicReference<@Nullable Progress> asked = new AtomicReference<>();
        // the second file's hundredth word of how far it is
        var progress = new Progress(share -> {
            if (share == .5 && told.incrementAndGet() == 100) {
                Objects.requireNonNull(asked.get()).cancel();
            }
        });
        asked.set(progress);
        assertThatThrownBy(() ->
                        export.write(material(), in("x.a", "x.b"), FileOutput.Existing.KEPT, progress, file -> {}))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(p -> p.getFileName().toString()))
                    .containsExactly("x.a");
        }
    }

    @Test
    void aFormatSaysWhatItCannotHold() {
        var export = export(new SvgExporter(new BundledFont()), writing("a", 1));
        assertThat(export.unfit(in("x.svg"), View.TIMELINE)).isEmpty();
        assertThat(export.unfit(in("x.a", "x.SVG"), View.REPORT)).contains(folder.resolve("x.SVG"));
        assertThat(export.format(folder.resolve("x.b"))).isEmpty();
        assertThat(export.endings()).isEqualTo(".svg, .a");
    }

    @Test
    void theFingerprintTellsStatesApartAndNothingElse() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        String demo = PlanExport.stamp(DEMO, now).fingerprint();
        assertThat(demo).matches("[0-9a-f]{16}");
        assertThat(PlanExport.stamp(Plans.named("demo"), now.plusSeconds(1_000_000))
                        .fingerprint())
                .isEqualTo(demo);
        assertThat(PlanExport.stamp(Plans.sources(), now).fingerprint()).isNotEqualTo(demo);
    }
}
