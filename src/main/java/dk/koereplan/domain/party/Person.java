package dk.koereplan.domain.party;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import org.jspecify.annotations.Nullable;

/// Optional and erasable: the one table with names. Everything else refers to roles.
public record Person(
        Id<Person> id,
        String title,
        @Nullable String name,
        @Nullable String contact,
        @Nullable OwnerRef unit,
        Provenance source)
        implements Entity {
    public Person {
        InvalidValue.requireText("title", title);
    }
}
