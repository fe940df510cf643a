package dk.koereplan.app.round;

import dk.koereplan.analysis.overview.Round;
import dk.koereplan.app.IdSource;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Each thing that is said of an item of a round, as an edit of its own. What was published stays: who says something
/// else afterwards says it in a new revision.
///
/// @param source of what is made
public record RoundEdits(Roadmap plan, ReportingPeriod period, IdSource ids, Provenance source) {
    /// Its light in the period, which hands the report in.
    public Edit light(Round.Item item, Rag light) {
        return switch (item.subject()) {
            case Rollout rollout -> change(rollout, Map.of("light", light, "lightPeriod", period.id()));
            case Initiative initiative ->
                report(item, initiative, Map.of("light", light, "state", ReportState.SUBMITTED));
            default -> Edit.of();
        };
    }

    /// One sentence: why it is not green, or what there is to say when it is.
    public Edit sentence(Round.Item item, String words) {
        return switch (item.subject()) {
            case Rollout rollout -> change(rollout, text("note", words));
            case Initiative initiative -> report(item, initiative, text("cause", words));
            default -> Edit.of();
        };
    }

    private static Map<String, @Nullable Object> text(String field, String words) {
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        values.put(field, words.isBlank() ? null : words.strip());
        return values;
    }

    /// When it is now expected to end.
    public Edit forecast(Round.Item item, When end) {
        return item.subject() instanceof Initiative initiative ? change(initiative, Map.of("end", end)) : Edit.of();
    }

    /// A report that says nothing yet.
    public Edit draft(Round.Item item) {
        return item.subject() instanceof Initiative initiative ? Edit.put(begun(initiative)) : Edit.of();
    }

    /// What is handed in is approved and published: one step after the other, as the life of a report has them.
    public List<Edit> publish(Collection<String> reports) {
        return List.of(step(reports, ReportState.MANAGEMENT_APPROVED), step(reports, ReportState.PUBLISHED));
    }

    private Edit step(Collection<String> reports, ReportState to) {
        return Edit.of(reports.stream()
                .flatMap(id -> plan.find(StatusReport.class, id).stream())
                .filter(r -> r.state().compareTo(to) < 0)
                .map(r -> new Edit.Step.Put(Records.with(r, "state", to), r))
                .toArray(Edit.Step[]::new));
    }

    private Edit report(Round.Item item, Initiative initiative, Map<String, ? extends @Nullable Object> values) {
        Optional<StatusReport> open = item.reported().filter(RoundEdits::isOpen);
        if (open.isPresent()) {
            return change(open.get(), values);
        }
        StatusReport begun = item.reported().map(this::corrected).orElseGet(() -> begun(initiative));
        return Edit.put(Records.with(begun, values));
    }

    private static boolean isOpen(StatusReport report) {
        return report.state() == ReportState.DRAFT || report.state() == ReportState.SUBMITTED;
    }

    /// Not handed in before it has a light.
    private StatusReport begun(Initiative initiative) {
        Value.Struct first =
                FirstValues.of(EntityKind.STATUS_REPORT, Optional.of(initiative), plan, source, period.from());
        StatusReport begun = (StatusReport) EntityKind.STATUS_REPORT.schema().read(ids.next(), first);
        return Records.with(begun, "period", period.id());
    }

    private StatusReport corrected(StatusReport published) {
        return Records.with(
                published,
                Map.of(
                        "id",
                        new Id<StatusReport>(ids.next()),
                        "revision",
                        published.revision() + 1,
                        "state",
                        ReportState.SUBMITTED,
                        "source",
                        source));
    }

    private static <T extends Entity> Edit change(T record, Map<String, ? extends @Nullable Object> values) {
        return Edit.change(record, Records.with(record, values));
    }
}
