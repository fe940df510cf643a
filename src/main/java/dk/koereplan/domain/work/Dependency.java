package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import java.util.List;

/// Something must be finished before something else. Its id follows from its ends, so that adding it twice is adding it
/// once.
public record Dependency(
        Id<Dependency> id,
        String title,
        @Together("ends") Id<?> from,
        @Together("ends") List<Id<?>> to,
        @Together("ends") DependencyKind kind,
        Provenance source)
        implements Entity {
    public Dependency {
        InvalidValue.requireText("title", title);
    }
}
