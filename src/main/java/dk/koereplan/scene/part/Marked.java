package dk.koereplan.scene.part;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the user has selected, and what has the keyboard focus, by the ids of tags.
///
/// @param lane the key of the lane whose title has the focus; it may be the id of a record as well, which has not
public record Marked(
        Set<String> selected,
        @Nullable String focused,
        @Nullable String lane) {
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

    public boolean isLaneFocused(String key) {
        return key.equals(lane);
    }
}
