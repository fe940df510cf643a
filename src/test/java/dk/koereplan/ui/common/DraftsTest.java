package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts();

    private void type(String id) {
        drafts.type(id, EntityKind.MILESTONE, Map.of("title", Optional.of(new Value.Text("x"))));
    }

    @Test
    void answersTheFirstThatSomethingIsTypedIn() {
        assertThat(drafts.first()).isEmpty();
        drafts.begin("empty", EntityKind.MILESTONE, Value.Struct.EMPTY);
        type("a");
        type("b");
        assertThat(drafts.first()).contains("a");
        drafts.drop("a");
        assertThat(drafts.first()).contains("b");
    }

    @Test
    void theFieldThatTheCursorIsInIsNotWaitingYet() {
        drafts.stand("a", EntityKind.MILESTONE, "title", new Value.Text("x"));
        assertThat(drafts.countProperty().get()).isZero();
        assertThat(drafts.unsaved()).isEqualTo(1);
        drafts.left("a", "title");
        assertThat(drafts.countProperty().get()).isEqualTo(1);
        drafts.clear("a", "title");
        assertThat(drafts.countProperty().get()).isZero();
    }
}
