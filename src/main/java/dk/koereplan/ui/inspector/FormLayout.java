package dk.koereplan.ui.inspector;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which fields a form shows, in sections.
final class FormLayout {
    static final Set<String> HIDDEN = Set.of("id", "source", "unit", "place", "logPosition", "digest");

    private FormLayout() {}

    /// @param key the text over it; empty for none
    record Section(String key, List<String> fields) {}

    static List<Section> of(EntityKind kind) {
        return switch (kind) {
            case INITIATIVE ->
                List.of(
                        new Section("", List.of("title", "number", "goal", "description")),
                        new Section("section.time", List.of("start", "end", "baselineStart", "baselineEnd")),
                        new Section("section.owner", List.of("ownerPeriods", "coordinator")),
                        new Section(
                                "section.state",
                                List.of("state", "stateReason", "reviewDate", "successor", "progress")),
                        new Section("section.place", List.of("track", "agreement", "theme", "professions", "parent")),
                        new Section("section.note", List.of("note")));
            case MILESTONE ->
                List.of(
                        new Section("", List.of("title", "initiative", "kind", "mandatory")),
                        new Section("section.time", List.of("forecast", "baseline")),
                        new Section("section.state", List.of("state", "actual", "stateReason")),
                        new Section("section.owner", List.of("owner")),
                        new Section("section.note", List.of("description", "note")));
            case FUNDING_SOURCE ->
                List.of(
                        new Section("", List.of("title", "initiative", "kind")),
                        new Section(
                                "section.money",
                                List.of("amount", "priceLevel", "recurrence", "year", "state", "payer", "share")),
                        new Section("section.note", List.of("agreement", "note")));
            default ->
                List.of(new Section(
                        "",
                        kind.schema().fields().stream()
                                .map(Field::name)
                                .filter(f -> !HIDDEN.contains(f))
                                .toList()));
        };
    }

    static Optional<Field> field(EntityKind kind, String name) {
        return kind.schema().field(name);
    }
}
