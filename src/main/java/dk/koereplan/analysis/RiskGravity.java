package dk.koereplan.analysis;

import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.RiskLevel;
import org.jspecify.annotations.Nullable;

/// How grave a risk is: likelihood times impact, from 1 to 9, and 0 when either has not been assessed.
public final class RiskGravity {
    private RiskGravity() {}

    public static int of(Risk risk) {
        return weight(risk.likelihood()) * weight(risk.impact());
    }

    private static int weight(@Nullable RiskLevel level) {
        return switch (level) {
            case null -> 0;
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }
}
