package dk.koereplan.domain.edit;

/// The rules that an edit can break.
public enum RefusalKey {
    DELETE_PLAN("delete.plan"),
    DELETE_USED("delete.used"),
    DEPENDENCY_CYCLE("dependency.cycle"),
    PARENT_CYCLE("parent.cycle"),
    TIME_CYCLE("time.cycle"),
    TIME_EVENT("time.event"),
    TIME_ITSELF("time.itself"),
    GATE_MANDATE("gate.mandate"),
    GATE_PURPOSE("gate.purpose"),
    GUARD_AGREED("guard.agreed"),
    GUARD_FUNDING("guard.funding"),
    GUARD_MANDATORY("guard.mandatory"),
    GUARD_MILESTONE("guard.milestone"),
    GUARD_OWNER("guard.owner"),
    GUARD_REASON("guard.reason"),
    GUARD_REVIEW("guard.review"),
    GUARD_SUCCESSOR("guard.successor"),
    ID_TAKEN("id.taken"),
    MILESTONE_ACTUAL("milestone.actual"),
    OWNER_VALIDITY("owner.validity"),
    PLANNING_DROPPED("planning.dropped"),
    PLANNING_ITSELF("planning.itself"),
    PLANNING_LINKED("planning.linked"),
    PLANNING_REACHED("planning.reached"),
    PLANNING_RELATIVE("planning.relative"),
    PLANNING_UNDATED("planning.undated"),
    REASON_BASELINE("reason.baseline"),
    REFERENCE_KIND("reference.kind"),
    REFERENCE_MISSING("reference.missing"),
    REFERENCE_ORPHAN("reference.orphan"),
    REFERENCE_OWNER("reference.owner"),
    REPORT_PUBLISHED("report.published"),
    STATE_STEP("state.step"),
    TAKE_BACK_LATER("takeBack.later"),
    /// A value breaks an invariant of its own; the one argument is the `Invalid` that says which.
    VALUE("value");

    private final String text;

    RefusalKey(String text) {
        this.text = text;
    }

    /// The text that says it (`refusal.‹text›`).
    public String text() {
        return text;
    }
}
