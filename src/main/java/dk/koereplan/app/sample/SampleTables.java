package dk.koereplan.app.sample;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.roadmap.EntityKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Records written as tables in a text file of ours: `== kind`, a line of field names, and one line per record,
/// with `|` between the cells. An empty cell is unknown. `#` begins a comment.
final class SampleTables {
    private SampleTables() {}

    /// @param source where records without a `source` cell come from
    static List<Entity> read(String file, Provenance source) {
        return read(lines(file), source);
    }

    static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(SampleTables.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Entity> read(List<String> lines, Provenance source) {
        List<Entity> entities = new ArrayList<>();
        SampleRow header = new SampleRow(EntityKind.PLAN, List.of());
        boolean naming = false;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                EntityKind kind = EntityKind.named(line.substring(3).strip()).orElseThrow();
                header = new SampleRow(kind, List.of());
                naming = true;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = cells(line);
                if (naming) {
                    header = new SampleRow(header.kind(), cells);
                    naming = false;
                } else {
                    entities.add(header.read(cells, source));
                }
            }
        }
        return entities;
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
