package dk.koereplan.ui.timeline;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.impact.Impact;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.ImpactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a change would do to the rest of the plan, in words, and what may follow it.
///
/// @param sentence empty when it does nothing
/// @param follow what depends on it, moved as far as it has to be: offered, never forced
/// @param count how many things would follow, without the milestones that go along
record Consequences(String sentence, Optional<Planned.Proposal> follow, int count) {
    static final Consequences NONE = new Consequences("", Optional.empty(), 0);

    static Consequences of(Planned.Proposal proposal, PlanContext context) {
        PlanIndex index = context.index();
        Impact impact = Impact.of(proposal.records(), index, context.asOf());
        List<Planned.Changed> moved = new ArrayList<>();
        for (Impact.Offer offer : impact.offered()) {
            moved.add(new Planned.Changed(offer.before(), offer.after()));
            offer.along()
                    .forEach(m -> moved.add(
                            new Planned.Changed(index.find(m.id().value()).orElse(m), m)));
        }
        return new Consequences(
                new ImpactWords(index, context.texts()).summary(impact),
                moved.isEmpty() ? Optional.empty() : Optional.of(new Planned.Proposal(moved)),
                impact.offered().size());
    }
}
