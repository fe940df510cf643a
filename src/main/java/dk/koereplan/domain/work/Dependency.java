package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
    private static final int LONGEST_ID = 80;

    public Dependency {
        InvalidValue.requireText("title", title);
    }

    /// Follows from the ends, so that the same link made in two copies of a plan is one link.
    public static String idOf(String from, String to) {
        String plain = "D." + from + "." + to;
        return plain.length() <= LONGEST_ID
                ? plain
                : "D." + UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8));
    }
}
