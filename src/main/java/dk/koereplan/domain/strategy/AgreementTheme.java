package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;

/// A theme of an agreement.
public record AgreementTheme(
        Id<AgreementTheme> id, String title, Id<Agreement> agreement, int number, Provenance source) implements Entity {
    public AgreementTheme {
        InvalidValue.requireText("title", title);
    }
}
