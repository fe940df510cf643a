package dk.koereplan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps nothing beyond the test.
public final class PassingMemory implements PlanMemory {
    private final Map<String, String> all = new HashMap<>();

    @Override
    public Optional<String> kept(String name) {
        return Optional.ofNullable(all.get(name));
    }

    @Override
    public void keep(String name, String text) {
        all.put(name, text);
    }
}
