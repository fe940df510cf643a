package dk.koereplan.ui.inspector;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which fields a form shows, in sections. A field that no section names comes last, so that a new one is in its
/// form at once.
final class FormLayout {
    private static final Map<EntityKind, List<Section>> SECTIONS = Map.of(
            EntityKind.INITIATIVE,
            List.of(
                    new Section("", List.of("title", "number", "goal", "description")),
                    new Section("section.time", List.of("start", "end")),
                    new Section("section.owner", List.of("ownerPeriods", "coordinator")),
                    new Section("section.state", List.of("state", "stateReason", "progress")),
                    new Section(
                            "section.place",
                            List.of("track", "agreement", "theme", "professions", "parent", "linksTo")),
                    new Section("section.product", List.of("deliverable", "parts", "validity")),
                    new Section("section.rare", List.of("baselineStart", "baselineEnd", "reviewDate", "successor")),
                    new Section("section.note", List.of("note"))),
            EntityKind.MILESTONE,
            List.of(
                    new Section("", List.of("title", "initiative", "kind", "mandatory")),
                    new Section("section.time", List.of("forecast", "baseline")),
                    new Section("section.state", List.of("state", "actual", "stateReason")),
                    new Section("section.owner", List.of("owner")),
                    new Section("section.note", List.of("description", "note"))),
            EntityKind.FUNDING_SOURCE,
            List.of(
                    new Section("", List.of("title", "initiative", "kind")),
                    new Section(
                            "section.money",
                            List.of("amount", "priceLevel", "recurrence", "year", "state", "payer", "share")),
                    new Section("section.note", List.of("agreement", "note"))),
            EntityKind.NEED,
            List.of(
                    new Section("", List.of("title", "initiative")),
                    new Section("section.money", List.of("amount", "priceLevel", "recurrence", "period", "words")),
                    new Section("section.note", List.of("note"))));

    private static final String SOURCE = "source";

    private FormLayout() {}

    /// @param key the text over it; empty for none
    record Section(String key, List<String> fields) {}

    /// Why a field is in no form.
    enum Hidden {
        /// Made once; what refers to the record would no longer find it.
        ID,
        /// Typed and read with the amount: "12,5 mio. kr."
        WITH_THE_AMOUNT,
        /// A position among siblings, which says nothing in writing.
        ORDER,
        /// What the program wrote down when it took the copy.
        WRITTEN_BY_THE_PROGRAM
    }

    /// Why no form shows the field; empty when one does.
    static Optional<Hidden> hidden(EntityKind kind, String field) {
        return Optional.ofNullable(
                switch (field) {
                    case "id" -> Hidden.ID;
                    case "unit" -> kind.schema().field("amount").isPresent() ? Hidden.WITH_THE_AMOUNT : null;
                    case "place" -> kind == EntityKind.INITIATIVE ? Hidden.ORDER : null;
                    default ->
                        field(kind, field).filter(Field::isForTheProgram).isPresent()
                                ? Hidden.WRITTEN_BY_THE_PROGRAM
                                : null;
                });
    }

    static boolean shows(EntityKind kind, String field) {
        return kind.schema().field(field).isPresent() && hidden(kind, field).isEmpty();
    }

    static List<Section> of(EntityKind kind) {
        List<Section> sections = new ArrayList<>(SECTIONS.getOrDefault(kind, List.of()));
        List<String> rest = kind.schema().fields().stream()
                .map(Field::name)
                .filter(f -> shows(kind, f))
                .filter(f -> !f.equals(SOURCE))
                .filter(f -> sections.stream().noneMatch(s -> s.fields().contains(f)))
                .toList();
        if (!rest.isEmpty()) {
            sections.add(new Section("", rest));
        }
        if (shows(kind, SOURCE)) {
            sections.add(new Section("section.source", List.of(SOURCE)));
        }
        return sections;
    }

    static Optional<Field> field(EntityKind kind, String name) {
        return kind.schema().field(name);
    }
}
