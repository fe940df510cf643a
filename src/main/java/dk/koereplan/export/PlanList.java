package dk.koereplan.export;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.DecisionTable;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.GateTable;
import dk.koereplan.table.plan.HearingTable;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.table.plan.NeedTable;
import dk.koereplan.table.plan.ReportTable;
import dk.koereplan.table.plan.RiskTable;
import dk.koereplan.table.plan.ServedTable;
import dk.koereplan.table.plan.WeekTable;
import java.util.Locale;
import java.util.stream.Stream;

/// The lists of a plan that leave the program, in the order of the screens.
public enum PlanList {
    INITIATIVES,
    NEEDS,
    FUNDING,
    GATES,
    HEARINGS,
    DECISIONS,
    RISKS,
    REPORTS,
    STRATEGY,
    AGREEMENTS,
    WEEK,
    COMPARISON;

    /// What every plan has; a comparison is made with something else.
    static PlanList[] ofPlan() {
        return Stream.of(values()).filter(list -> list != COMPARISON).toArray(PlanList[]::new);
    }

    /// The same in every language.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title(Texts texts) {
        return texts.get("picture." + key() + ".title");
    }

    /// What the filter leaves of it.
    public Table<?> table(Scope scope, Texts texts) {
        return switch (this) {
            case INITIATIVES -> InitiativeTable.of(scope.initiatives(), scope.facts(), texts);
            case NEEDS -> NeedTable.of(scope, texts);
            case FUNDING -> FundingTable.of(scope, FundingTable.By.FAMILY, texts);
            case GATES -> GateTable.of(scope, texts);
            case HEARINGS -> HearingTable.of(scope, texts);
            case DECISIONS -> DecisionTable.of(scope, texts);
            case RISKS -> RiskTable.of(scope, texts);
            case REPORTS -> ReportTable.of(scope, texts);
            case STRATEGY -> ServedTable.strategy(scope, texts);
            case AGREEMENTS -> ServedTable.agreements(scope, texts);
            case WEEK -> WeekTable.of(scope, texts);
            case COMPARISON -> throw new IllegalArgumentException("a plan is compared with nothing");
        };
    }
}
