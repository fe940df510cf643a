package dk.koereplan.scene.part;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the user has selected, and what has the keyboard focus, by the ids of tags.
public record Marked(Set<String> selected, @Nullable String focused) {
    public static final Marked NOTHING = new Marked(Set.of(), null);

    public Marked {
        selected = Set.copyOf(selected);
    }

    public boolean isSelected(String id) {
        return selected.contains(id);
    }

    public boolean isFocused(String id) {
        return id.equals(focused);
    }
}
