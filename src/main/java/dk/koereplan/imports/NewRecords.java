package dk.koereplan.imports;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes records of what a file says, each with what every new one begins with.
record NewRecords(Roadmap plan, Supplier<String> ids, LocalDate today) {
    /// @param whole that it is a part of, if any
    <T extends Entity> T begun(Class<T> type, Optional<Entity> whole, Provenance source, String title) {
        EntityKind kind = EntityKind.of(type);
        Value.Struct first = FirstValues.of(kind, whole, plan, source, today);
        Value.Struct titled = Records.put(first, Map.of("title", Optional.of(new Value.Text(title))));
        return type.cast(kind.schema().read(ids.get(), titled));
    }
}
