package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanIndexTest {
    @Test
    void sortsByTheLastPossibleDayWithTheUnknownLast() {
        PlanIndex index = Plans.index(
                initiative("I", InitiativeState.PLANNED),
                milestone("A", "I", "", ""),
                milestone("B", "I", "", "2026-Q4"),
                milestone("C", "I", "", "2026-12-01"),
                milestone("D", "I", "", "before:noget"),
                milestone("E", "I", "", "2026-12-31"));
        assertThat(index.milestonesOf(Id.of("I")))
                .extracting(m -> m.id().value())
                .containsExactly("C", "B", "E", "A", "D");
    }

    @Test
    void countsNumbersAsPeopleDo() {
        List<Entity> shuffled = new ArrayList<>();
        for (String id : List.of("IN-1", "IN-2", "IN-9", "IN-10", "IN-010b", "IN-100")) {
            shuffled.add(initiative(id, InitiativeState.PLANNED));
        }
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Plans.index(shuffled).initiatives())
                .extracting(i -> i.id().value())
                .containsExactly("IN-1", "IN-2", "IN-9", "IN-10", "IN-010b", "IN-100");
    }

    @Test
    void saysTheIdOfWhatItDoesNotKnow() {
        assertThat(Plans.index().title("GONE")).isEqualTo("GONE");
    }
}
