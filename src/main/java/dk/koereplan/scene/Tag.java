package dk.koereplan.scene;

/// What a shape stands for, and what is said of it.
///
/// @param text what a screen reader says, in the user's language
public record Tag(Subject subject, String text) {
    /// One thing.
    ///
    /// @param kind the kind of thing, such as `initiative` or `milestone`
    /// @param id its id in the plan
    public Tag(String kind, String id, String text) {
        this(new Subject.Thing(kind, id), text);
    }

    public String kind() {
        return subject.kind();
    }

    public String id() {
        return subject.id();
    }
}
