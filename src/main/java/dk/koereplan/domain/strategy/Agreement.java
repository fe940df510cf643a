package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A signed text with parties and validity.
public record Agreement(
        Id<Agreement> id,
        String title,
        AgreementKind kind,
        List<String> parties,
        When validity,
        When agreedOn,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Agreement {
        InvalidValue.requireText("title", title);
    }
}
