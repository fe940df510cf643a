package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reason that the rules can give, brought about once.
class RefusalsTest {
    private static final Initiative I1 = record(Initiative.class, "I-1", "title", "First");
    private static final Initiative I2 = record(Initiative.class, "I-2", "title", "Second");
    private static final Milestone M1 = record(Milestone.class, "M-1");
    private static final Region OLD = record(Region.class, "old", "validTo", "2026-12-31");

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithThisReason(String key, Draft plan, Edit edit) {
        assertThat(plan.keys(edit)).containsExactly(key);
    }

    static Stream<Arguments> refused() {
        Milestone approved = record(Milestone.class, "M-1", "baseline", "2026-10-01");
        Milestone optional = record(Milestone.class, "M-2", "owner", "M-1");
        return Stream.of(
                put("id.taken", Draft.with(I1), record(Milestone.class, "I-1")),
                put("reference.missing", Draft.with(I1), record(Milestone.class, "M-1", "initiative", "I-9")),
                put("reference.kind", Draft.with(I1, OLD), record(Milestone.class, "M-1", "initiative", "old")),
                put("reference.owner", Draft.with(approved), optional),
                put("reason.baseline", Draft.with(approved), with(approved, "baseline", "2026-11-01")),
                put("milestone.actual", Draft.with(approved), with(approved, "state", "REACHED")),
                put("owner.validity", Draft.with(OLD), owned("2026-06-01", "2027-01-01")),
                put("owner.validity", Draft.with(OLD), owned("2026-06-01", null)),
                put("dependency.cycle", linked(), link("D-2", "I-2", "I-1")),
                put("dependency.cycle", Draft.with(I1), link("D-1", "I-1", "I-1")),
                put("parent.cycle", Draft.with(I1, with(I2, "parent", "I-1")), with(I1, "parent", "I-2")),
                put("parent.cycle", Draft.with(I1), with(I1, "parent", "I-1")),
                put("time.cycle", Draft.with(M1, following("M-2", "M-1")), following("M-1", "M-2")),
                put("time.itself", Draft.with(M1), following("M-1", "M-1")),
                put("time.event", Draft.with(OLD), following("M-1", "old")),
                put("state.step", Draft.with(I1), with(I1, "state", "CLOSED")),
                put("guard.agreed", Draft.with(I1), with(I1, "state", "AGREED")),
                put("guard.reason", Draft.with(I1), with(I1, "state", "DROPPED")),
                put("guard.successor", Draft.with(I1), with(I1, "state", "SUPERSEDED")),
                put("gate.purpose", Draft.with(body()), gate("DISCUSS", "2026-05-01")),
                put("gate.mandate", Draft.with(body()), gate("APPROVE", "2027-05-01")),
                put("gate.mandate", Draft.with(body()), gate("APPROVE", null)),
                put("report.published", reported(), with(report(), "comment", "corrected afterwards")),
                arguments("delete.plan", Draft.with(record(Plan.class, "plan")), removal("plan")),
                arguments("delete.used", Draft.with(OLD, owned("2026-06-01", "2026-12-31")), removal("old")),
                arguments("report.published", reported(), Edit.of(new Edit.Step.Remove("S-1"))));
    }

    private static Edit removal(String id) {
        return Edit.of(new Edit.Step.Remove(id));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("guards")
    void aGuardNamesEverythingThatIsMissing(String from, String to, List<String> keys) {
        Initiative before = with(I1, "state", from);
        Draft plan = Draft.with(before, record(Milestone.class, "M-1", "initiative", "I-1", "mandatory", true));
        if (to.equals("PLANNED")) {
            plan.remove("M-1");
        }
        assertThat(plan.keys(with(before, "state", to))).containsExactlyElementsOf(keys);
    }

    static Stream<Arguments> guards() {
        return Stream.of(
                arguments("AGREED", "PLANNED", List.of("guard.owner", "guard.milestone", "guard.funding")),
                arguments("IN_PROGRESS", "ON_HOLD", List.of("guard.reason", "guard.review")),
                arguments("IN_PROGRESS", "DELIVERED", List.of("guard.mandatory")));
    }

    @Test
    void moneyGivenFromACommonLineIsFunding() {
        Initiative agreed = with(I1, "state", "AGREED", "ownerPeriods", List.of(Map.of("owner", "old")));
        Draft plan = Draft.with(
                record(Region.class, "old"),
                agreed,
                record(Milestone.class, "M-1", "initiative", "I-1"),
                record(FundingSource.class, "F-1"),
                record(Allocation.class, "A-1", "fundingSource", "F-1"));
        Initiative planned = with(agreed, "state", "PLANNED");
        assertThat(plan.keys(planned)).containsExactly("guard.funding");
        plan.put(record(Allocation.class, "A-1", "fundingSource", "F-1", "initiative", "I-1"));
        assertThat(plan.keys(planned)).isEmpty();
    }

    @Test
    void aCreationThatOthersReferToIsNotTakenBack() {
        Draft plan = new Draft();
        Txn creation = plan.put(I1);
        plan.put(with(I2, "parent", "I-1"));
        assertThat(plan.refusals(plan.inverse(creation, TxnKind.UNDO)))
                .extracting(Draft::key)
                .contains("reference.orphan");
    }

    @Test
    void everyReasonThatHasWordsIsBroughtAbout() throws IOException {
        Set<String> produced = new TreeSet<>(Set.of("reference.orphan", "takeBack.later", "value"));
        refused().forEach(a -> produced.add((String) a.get()[0]));
        guards().forEach(a -> ((List<?>) a.get()[2]).forEach(key -> produced.add((String) key)));
        Properties texts = new Properties();
        try (var file = RefusalsTest.class.getResourceAsStream("/dk/koereplan/i18n/texts_en.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("refusal.") && !key.startsWith("refusal.planning."))
                        .map(key -> key.substring("refusal.".length())))
                .containsExactlyInAnyOrderElementsOf(produced);
    }

    private static Arguments put(String key, Draft plan, Entity record) {
        return arguments(key, plan, Edit.put(record));
    }

    private static Draft linked() {
        return Draft.with(I1, I2, link("D-1", "I-1", "I-2"));
    }

    private static Milestone following(String id, String event) {
        return record(Milestone.class, id, "forecast", "after:@" + event);
    }

    private static Dependency link(String id, String from, String to) {
        return record(Dependency.class, id, "from", from, "to", List.of(to));
    }

    private static Initiative owned(String from, String to) {
        Map<String, String> period =
                to == null ? Map.of("owner", "old", "from", from) : Map.of("owner", "old", "from", from, "to", to);
        return with(I1, "ownerPeriods", List.of(period));
    }

    private static Body body() {
        return record(
                Body.class,
                "B-1",
                "mandates",
                List.of(Map.of("purpose", "APPROVE", "from", "2026-01-01", "to", "2026-12-31")));
    }

    private static DecisionGate gate(String purpose, String date) {
        return record(
                DecisionGate.class,
                "G-1",
                "body",
                "B-1",
                "purpose",
                purpose,
                "date",
                date,
                "state",
                "HELD",
                "outcome",
                List.of("APPROVED"));
    }

    private static StatusReport report() {
        return record(
                StatusReport.class, "S-1", "initiative", "I-1", "period", "P-1", "state", "PUBLISHED", "light", "RED");
    }

    private static Draft reported() {
        return Draft.with(I1, record(ReportingPeriod.class, "P-1"), report());
    }
}
