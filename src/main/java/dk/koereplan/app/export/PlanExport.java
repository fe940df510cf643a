package dk.koereplan.app.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.app.FileOutput;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Progress;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.Stamp;
import dk.koereplan.export.View;
import dk.koereplan.merge.Digests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes what is asked for of a plan into files, each in the format of its ending. Files of one run share all that
/// follows from the request.
///
/// @param exporters one for each format
public record PlanExport(FileOutput files, List<Exporter> exporters) {
    private static final int FINGERPRINT = 16;

    public PlanExport {
        exporters = List.copyOf(exporters);
    }

    /// Where files made of this state of the plan come from.
    public static Stamp stamp(Roadmap roadmap, Instant now) {
        return new Stamp(
                AsOf.at(now).day(),
                roadmap.conflicts().size(),
                Digests.content(roadmap).substring(0, FINGERPRINT));
    }

    /// The format that a file's ending names.
    public Optional<Exporter> format(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return exporters.stream().filter(e -> name.endsWith("." + e.ending())).findFirst();
    }

    /// `.pdf, .png`.
    public String endings() {
        return exporters.stream().map(e -> "." + e.ending()).collect(Collectors.joining(", "));
    }

    /// The first of some files whose format cannot hold the view.
    public Optional<Path> unfit(List<Path> targets, View view) {
        return targets.stream()
                .filter(target -> format(target).map(e -> !e.holds(view)).orElse(true))
                .findFirst();
    }

    /// Why the first of the files that cannot be written cannot; empty when all can.
    public Optional<String> refusal(Material material, List<Path> targets) {
        return targets.stream()
                .flatMap(target -> format(target).stream())
                .flatMap(exporter -> exporter.refusal(material).stream())
                .findFirst();
    }

    /// Writes the files in turn; each is whole or not there.
    ///
    /// @param targets each with the ending of a format
    /// @param told of each file when it is whole and in its place, on the thread that writes
    /// @throws FileProblem when one cannot be written; those before it are
    /// @throws java.util.concurrent.CancellationException when it is to stop; what is written stays
    public List<ExportedFile> write(
            Material material,
            List<Path> targets,
            FileOutput.Existing existing,
            Progress progress,
            Consumer<ExportedFile> told)
            throws FileProblem {
        List<ExportedFile> written = new ArrayList<>();
        for (Path target : targets) {
            int before = written.size();
            progress.at(before, targets.size());
            Exporter exporter = format(target).orElseThrow();
            var notes = new ArrayList<String>();
            files.write(target, existing, out -> {
                var watched = new WatchedStream(out, () -> progress.at(before, targets.size()));
                notes.addAll(exporter.write(material, watched));
            });
            var file = new ExportedFile(target, notes);
            written.add(file);
            told.accept(file);
        }
        return written;
    }

    /// A file can be put there.
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }
}
