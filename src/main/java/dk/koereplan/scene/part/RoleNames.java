package dk.koereplan.scene.part;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Rag;
import java.util.Locale;

/// The roles that the domain's own states are painted in.
public final class RoleNames {
    private RoleNames() {}

    public static String bar(Phase phase) {
        return "bar." + kebab(phase);
    }

    public static String light(Rag rag) {
        return "light." + kebab(rag);
    }

    /// The pale ground of a light.
    public static String tile(Rag rag) {
        return "tile." + kebab(rag);
    }

    public static String milestone(MilestoneStatus status) {
        return "milestone." + kebab(status);
    }

    public static String money(Certainty certainty) {
        return switch (certainty) {
            case SECURED -> "money.secured";
            case PLEDGED -> "money.pledged";
            case EXPECTED -> "money.expected";
            case OPEN -> "money.open";
            case LAPSED -> "money.lapsed";
        };
    }

    /// Money as a thin strip without an edge.
    public static String coverage(Certainty certainty) {
        return switch (certainty) {
            case SECURED -> "coverage.secured";
            case PLEDGED -> "coverage.pledged";
            case EXPECTED -> "coverage.expected";
            case OPEN -> "coverage.open";
            case LAPSED -> "coverage.lapsed";
        };
    }

    public static String gate(GateStatus gate) {
        if (gate.approved()) {
            return "gate.approved";
        }
        GateState recorded = gate.gate().state();
        boolean ahead = recorded == GateState.HELD && gate.kind() != GateStatus.Kind.HELD;
        return "gate." + kebab(ahead ? GateState.PLANNED : recorded);
    }

    public static String hearing(HearingStatus.Phase phase) {
        return "hearing."
                + kebab(
                        switch (phase) {
                            case DRAFT, UNSTATED -> HearingState.DRAFT;
                            case OPEN, CLOSED -> HearingState.OPEN;
                            case PROCESSING, NOTE_READY -> HearingState.PROCESSING;
                            case DONE -> HearingState.DONE;
                        });
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
