package dk.koereplan.domain.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.time.When;
import org.jspecify.annotations.Nullable;

/// A vision, objective or rationale of a strategy.
///
/// @param evidence the report or figure it leans on
public record StrategyElement(
        Id<StrategyElement> id,
        String title,
        @Nullable Id<Strategy> strategy,
        ElementKind kind,
        @Nullable @Together("evidence") String evidence,
        @Together("evidence") When evidenceDate,
        Provenance source)
        implements Entity {
    public StrategyElement {
        InvalidValue.requireText("title", title);
    }
}
