package dk.koereplan.scene.part;

import dk.koereplan.scene.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the user has selected, and what has the keyboard focus, by the ids of tags.
///
/// @param title the lane or column whose title has the focus
public record Marked(
        Set<String> selected,
        @Nullable String focused,
        @Nullable Subject title) {
    public static final Marked NOTHING = new Marked(Set.of(), null);

    public Marked(Set<String> selected, @Nullable String focused) {
        this(selected, focused, null);
    }

    public Marked {
        selected = Set.copyOf(selected);
    }

    public boolean isSelected(String id) {
        return selected.contains(id);
    }

    public boolean isFocused(String id) {
        return id.equals(focused);
    }

    public boolean isTitleFocused(Subject subject) {
        return subject.equals(title);
    }
}
