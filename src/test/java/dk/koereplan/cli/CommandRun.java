package dk.koereplan.cli;

import dk.koereplan.app.FileOutput;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Runs command lines in a folder of their own, on real plan files.
public final class CommandRun {
    final Path folder;
    private final CommandPorts tools;

    public CommandRun(Path folder) {
        this.folder = folder;
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        PlanFiles files = new SqlitePlanFiles(
                clock, () -> UUID.randomUUID().toString(), "test", new Installation(folder.resolve("state")));
        tools = new CommandPorts(
                files,
                new NewPlans(files, "arbejdsgruppen"),
                new PlanExport(
                        new FileOutput(files),
                        List.of(
                                new JsonExporter(),
                                new SvgExporter(new BundledFont()),
                                new PdfExporter(new BundledFont()))),
                clock,
                () -> UUID.randomUUID().toString(),
                "arbejdsgruppen");
    }

    CommandPorts ports() {
        return tools;
    }

    public PlanFiles files() {
        return tools.files();
    }

    /// What a command printed, and its exit code.
    public record Result(int code, String out, String err) {}

    public Result run(String... args) {
        return run(new StringWriter(), args);
    }

    /// @param out what the command prints goes there
    public Result run(Writer out, String... args) {
        StringWriter err = new StringWriter();
        int code = KoereplanCommand.run(
                tools, opening -> 0, "0.1.0", new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Result(code, out.toString(), err.toString());
    }

    /// The newest entry of a plan's log.
    public Txn newest(String plan) throws PlanFileProblem {
        try (PlanFile file = tools.files().openReadOnly(Path.of(plan))) {
            return file.log(0, 1).getFirst();
        }
    }

    public String path(String name) {
        return folder.resolve(name).toString();
    }

    public String write(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A plan with the first sample in it.
    String sample() {
        String plan = path("plan.koereplan");
        Result made = run("new", plan, "--sample", "kvalitet-i-praksis");
        if (made.code() != 0) {
            throw new IllegalStateException(made.err());
        }
        return plan;
    }
}
