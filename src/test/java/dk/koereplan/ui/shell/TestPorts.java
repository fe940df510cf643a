package dk.koereplan.ui.shell;

import dk.koereplan.app.FileOutput;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import dk.koereplan.ui.common.ImmediateTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A window's surroundings without disk, clock or threads of their own.
public final class TestPorts {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T13:02:00Z"), ZoneId.of("Europe/Copenhagen"));

    private static final BundledFont FONT = new BundledFont();

    private TestPorts() {}

    public static Ports in(Path folder) {
        return in(folder, new ImmediateTasks());
    }

    public static Ports in(Path folder, TaskRunner tasks) {
        AtomicInteger ids = new AtomicInteger();
        MemoryFiles files = new MemoryFiles();
        return new Ports(
                files,
                new PreferencesFile(folder.resolve("preferences.properties")),
                tasks,
                CLOCK,
                () -> "ny-" + ids.incrementAndGet(),
                FONT,
                folder.resolve("plans"),
                new PlanExport(
                        new FileOutput(files),
                        List.of(new PdfExporter(FONT), new SvgExporter(FONT), new JsonExporter())),
                new TestDesktop(folder.resolve("chosen.svg")),
                "0.1.0");
    }

    /// Plan files that stay as long as the test.
    private static final class MemoryFiles implements PlanFiles {
        private final Map<Path, MemoryPlanFile> files = new HashMap<>();

        @Override
        public void create(Path path, Beginning beginning) throws PlanFileProblem {
            try (PlanFile file = create(path)) {
                beginning.write(file);
            }
        }

        @Override
        public void end() {
            files.values().forEach(PlanFile::close);
        }

        @Override
        public PlanFile create(Path path) throws PlanFileProblem {
            MemoryPlanFile file =
                    new MemoryPlanFile(path.getFileName().toString().replace(".koereplan", ""));
            files.put(path.getFileName(), file);
            return file;
        }

        @Override
        public PlanFile open(Path path) throws PlanFileProblem {
            return file(path).opened();
        }

        private MemoryPlanFile file(Path path) throws PlanFileProblem {
            MemoryPlanFile file = files.get(path.getFileName());
            if (file == null) {
                throw new PlanFileProblem(PlanFileProblem.Reason.MISSING, path);
            }
            return file;
        }

        @Override
        public PlanFile openReadOnly(Path path) throws PlanFileProblem {
            return file(path).openedReadOnly();
        }

        @Override
        public boolean isPlan(Path path) {
            return files.containsKey(path.getFileName());
        }
    }
}
