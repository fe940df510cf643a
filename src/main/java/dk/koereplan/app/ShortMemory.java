package dk.koereplan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers as long as the plan is open, where nobody keeps anything for longer.
public final class ShortMemory implements PlanMemory {
    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> kept(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, String text) {
        kept.put(name, text);
    }
}
