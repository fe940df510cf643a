package dk.koereplan.bench;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Generated;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.store.PlanFileProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// A plan with something on every screen: what `koereplan generate` makes, with money, and gates, risks, regions' parts
/// and reports of it.
public final class LargePlan {
    private LargePlan() {}

    public static void load(PlanSession session, int initiatives) throws PlanFileProblem {
        List<Entity> all = new ArrayList<>(Generated.records(Generated.Size.funded(initiatives), 1));
        Entity any = all.getFirst();
        all.add(read(EntityKind.BODY, any, "id BODY-1 title Styregruppe level ADMINISTRATIVE perRegion false"));
        all.add(read(EntityKind.REPORTING_PERIOD, any, "id P-1 title Kvartal from 2026-10-01 to 2026-12-31"));
        for (int number = 1; number <= initiatives; number++) {
            String id = String.format(Locale.ROOT, "I-%06d", number);
            if (number % 4 == 0) {
                all.add(read(
                        EntityKind.ROLLOUT,
                        any,
                        "id " + id + "-R initiative " + id + " region REG-84 state IN_PROGRESS light RED"));
                all.add(read(
                        EntityKind.RISK,
                        any,
                        "id " + id + "-K title Risiko initiative " + id + " state OPEN likelihood HIGH impact HIGH"));
            }
            if (number % 5 == 0) {
                all.add(read(
                        EntityKind.STATUS_REPORT,
                        any,
                        "id " + id + "-S title Status initiative " + id
                                + " period P-1 revision 1 state PUBLISHED light "
                                + (number % 3 == 0 ? "RED" : "GREEN")));
                all.add(read(
                        EntityKind.DECISION_GATE,
                        any,
                        "id " + id + "-G title Beslutning body BODY-1 subject " + id + " state PLANNED date 2027-0"
                                + (1 + number % 9)));
            }
        }
        for (int from = 0; from < all.size(); from += Generated.RECORDS_PER_TRANSACTION) {
            List<Entity> some = all.subList(from, Math.min(all.size(), from + Generated.RECORDS_PER_TRANSACTION));
            if (session.apply(Edit.put(some.toArray(Entity[]::new))) instanceof Outcome.Refused no) {
                throw new IllegalStateException(no.refusals().toString());
            }
        }
    }

    /// @param like whose source it takes
    private static Entity read(EntityKind kind, Entity like, String words) {
        TreeMap<String, Value> fields = new TreeMap<>();
        fields.put("source", EntityKind.of(like).schema().write(like).fields().get("source"));
        String[] parts = words.split(" ", -1);
        for (int i = 2; i + 1 < parts.length; i += 2) {
            Value value = switch (parts[i + 1]) {
                case "false" -> new Value.Flag(false);
                case "1" -> new Value.Number(BigDecimal.ONE);
                default -> new Value.Text(parts[i + 1]);
            };
            fields.put(parts[i], value);
        }
        return kind.schema().read(parts[1], new Value.Struct(fields));
    }
}
