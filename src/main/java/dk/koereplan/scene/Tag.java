package dk.koereplan.scene;

import dk.koereplan.domain.Entity;
import java.util.Optional;

/// What a shape stands for, and what is said of it.
///
/// @param text what a screen reader says, in the user's language
public record Tag(Subject subject, String text) {
    /// A record of the plan.
    public static Tag of(Entity entity, String text) {
        return new Tag(Subject.Recorded.of(entity), text);
    }

    public String kind() {
        return subject.kind();
    }

    public String id() {
        return subject.id();
    }

    /// The id of the record that it stands for; empty when it stands for anything else.
    public Optional<String> recordId() {
        return subject instanceof Subject.Recorded recorded ? Optional.of(recorded.id()) : Optional.empty();
    }

    /// The lane that it stands for, if it does.
    public Optional<Subject.Lane> lane() {
        return subject instanceof Subject.Lane lane ? Optional.of(lane) : Optional.empty();
    }
}
