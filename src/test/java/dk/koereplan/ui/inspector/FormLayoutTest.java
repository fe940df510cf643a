package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormLayoutTest {
    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyFieldIsInTheFormOnceOrIsHiddenForAReason(EntityKind kind) {
        List<String> placed = new ArrayList<>();
        FormLayout.of(kind).forEach(section -> placed.addAll(section.fields()));
        List<String> hidden = kind.schema().fields().stream()
                .map(Field::name)
                .filter(f -> FormLayout.hidden(kind, f).isPresent())
                .toList();
        assertThat(placed).doesNotHaveDuplicates().doesNotContainAnyElementsOf(hidden);
        List<String> all = new ArrayList<>(placed);
        all.addAll(hidden);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        kind.schema().fields().stream().map(Field::name).toList());
    }

    @Test
    void whatAnInitiativeIsToProduceIsInItsForm() {
        List<String> placed = FormLayout.of(EntityKind.INITIATIVE).stream()
                .flatMap(s -> s.fields().stream())
                .toList();
        assertThat(placed).contains("parts", "deliverable", "validity", "linksTo");
    }

    @Test
    void aUnitIsHiddenOnlyBesideAnAmount() {
        assertThat(FormLayout.hidden(EntityKind.ALLOCATION, "unit")).contains(FormLayout.Hidden.WITH_THE_AMOUNT);
        assertThat(FormLayout.hidden(EntityKind.INDICATOR, "unit")).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsSeldomFilledInStandsAfterTrackAndAgreement() {
        List<String> placed = FormLayout.of(EntityKind.INITIATIVE).stream()
                .flatMap(s -> s.fields().stream())
                .toList();
        assertThat(placed)
                .containsSubsequence("agreement", "baselineStart")
                .containsSubsequence("agreement", "reviewDate")
                .containsSubsequence("title", "start", "state", "track");
    }
}
