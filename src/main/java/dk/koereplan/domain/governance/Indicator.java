package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.strategy.StrategyElement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a benefit or objective is measured by.
public record Indicator(
        Id<Indicator> id,
        String title,
        @Nullable Id<StrategyElement> objective,
        @Nullable String unit,
        @Nullable BigDecimal target,
        Provenance source)
        implements Entity {
    public Indicator {
        InvalidValue.requireText("title", title);
    }
}
