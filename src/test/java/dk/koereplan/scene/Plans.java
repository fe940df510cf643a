package dk.koereplan.scene;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.sample.Generated;
import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.HeldRecords;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Plans for tests of pictures, made without a file.
public final class Plans {
    private Plans() {}

    public static Roadmap of(Collection<? extends Entity> records) {
        Map<EntityKind, List<LoggedRecord>> tables = new EnumMap<>(EntityKind.class);
        for (Entity record : records) {
            EntityKind kind = EntityKind.of(record);
            String id = record.id().value();
            tables.computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(new LoggedRecord(kind, id, Heads.NONE, record, null));
        }
        Map<EntityKind, HeldRecords> held = new EnumMap<>(EntityKind.class);
        tables.forEach((kind, all) -> held.put(kind, HeldRecords.NONE.with(all)));
        return new Roadmap(held);
    }

    public static Roadmap sources() {
        return of(KvalitetIPraksis.records());
    }

    public static Roadmap generated(int initiatives) {
        return of(Generated.records(Generated.Size.funded(initiatives), 7));
    }

    public static Roadmap named(String name) {
        return switch (name) {
            case "sources" -> sources();
            case "demo" -> of(dk.koereplan.app.sample.Demo.records());
            case "empty" -> of(List.of());
            default -> generated(Integer.parseInt(name));
        };
    }

    public static AsOf asOf(Roadmap roadmap) {
        LocalDate day = roadmap.plan().map(p -> p.asOf()).orElse(LocalDate.of(2026, 11, 21));
        return AsOf.endOf(day);
    }

    public static Scope scope(Roadmap roadmap) {
        return scope(roadmap, PlanFilter.EMPTY);
    }

    public static Scope scope(Roadmap roadmap, PlanFilter filter) {
        return Scope.of(PlanIndex.of(roadmap), filter, asOf(roadmap));
    }
}
