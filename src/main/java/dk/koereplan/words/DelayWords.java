package dk.koereplan.words;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why something is late, in one sentence that names what drives it and the days.
public final class DelayWords {
    private DelayWords() {}

    /// "Datadeling venter på Aftale om dataadgang, der er 34 dage over tiden".
    public static String of(Driver driver, PlanIndex index, Texts texts) {
        List<String> path = driver.path();
        String late = index.title(path.getFirst());
        String driving = index.title(driver.driving());
        if (!driver.overdue()) {
            return path.size() == 2
                    ? texts.get("picture.delay.waits", late, driving, driver.days())
                    : texts.get(
                            "picture.delay.waitsFar",
                            late,
                            driving,
                            driver.days(),
                            index.title(path.get(path.size() - 2)));
        }
        if (path.size() == 1) {
            return texts.get("picture.delay.own", late, driver.days());
        }
        Initiative holder = holder(driver.driving(), index);
        if (holder != null && holder.id().value().equals(path.getFirst())) {
            return texts.get("picture.delay.milestone", late, driving, driver.days());
        }
        return holder != null && path.contains(holder.id().value())
                ? texts.get("picture.delay.waitsMilestone", late, holder.title(), driver.days(), driving)
                : texts.get("picture.delay.waitsOverdue", late, driving, driver.days());
    }

    private static @Nullable Initiative holder(String id, PlanIndex index) {
        Id<Initiative> initiative = index.find(id).orElse(null) instanceof Milestone m ? m.initiative() : null;
        return initiative == null
                ? null
                : index.find(Initiative.class, initiative).orElse(null);
    }
}
