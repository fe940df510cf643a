package dk.koereplan.boot;

import dk.koereplan.app.FileOutput;
import dk.koereplan.app.IdSource;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.cli.CommandPorts;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.csv.CsvExporter;
import dk.koereplan.export.html.HtmlExporter;
import dk.koereplan.export.ical.IcalExporter;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.msproject.MsProjectExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.png.PngExporter;
import dk.koereplan.export.pptx.PptxExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.export.svg.SvgPainter;
import dk.koereplan.export.xlsx.XlsxExporter;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import dk.koereplan.ui.shell.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The object graph, built by hand.
record Program(Folders folders, PlanFiles files, List<Exporter> exporters, Clock clock, IdSource ids, String version) {
    /// Who the log says edits, until the user says another role.
    static final String ROLE = "arbejdsgruppen";

    static Program in(Folders folders) {
        Clock clock = Clock.systemUTC();
        IdSource ids = () -> UUID.randomUUID().toString();
        String version = Version.written();
        PlanFiles files = new SqlitePlanFiles(
                clock, ids::next, version, new Installation(folders.state().resolve("copies")));
        return new Program(folders, files, allExporters(), clock, ids, version);
    }

    private static List<Exporter> allExporters() {
        BundledFont font = new BundledFont();
        return List.of(
                new PdfExporter(font),
                new XlsxExporter(),
                new PptxExporter(font),
                new HtmlExporter(
                        font, (scene, language, prefix) -> new SvgPainter(Palette.LIGHT, language, prefix).svg(scene)),
                new PngExporter(font),
                new SvgExporter(font),
                new CsvExporter(),
                new IcalExporter(),
                new MsProjectExporter(),
                new JsonExporter());
    }

    FileOutput output() {
        return new FileOutput(files);
    }

    PlanExport export() {
        return new PlanExport(output(), exporters);
    }

    NewPlans newPlans() {
        return new NewPlans(files, ROLE);
    }

    CommandPorts tools() {
        return new CommandPorts(files, newPlans(), export(), clock, ids, ROLE);
    }

    Ports ports(TaskRunner tasks, PreferencesFile preferences) {
        return new Ports(
                files,
                preferences,
                tasks,
                clock,
                ids,
                new BundledFont(),
                folders.documents(),
                export(),
                desktop(),
                version);
    }

    private static SystemDesktop desktop() {
        return new SystemDesktop(System.getProperty("os.name", ""));
    }

    /// The sample's file in the user's documents folder, made when it is not there.
    Path sample(Sample sample) throws PlanFileProblem {
        Path path = folders.documents().resolve(sample.key() + ".koereplan");
        if (!Files.exists(path)) {
            newPlans().sample(path, sample);
        }
        return path;
    }
}
