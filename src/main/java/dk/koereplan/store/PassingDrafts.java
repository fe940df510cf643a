package dk.koereplan.store;

import dk.koereplan.domain.change.Value;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drafts in memory: of a plan that may only be read.
public final class PassingDrafts implements KeptDrafts {
    private final Map<String, KeptDraft> drafts = new LinkedHashMap<>();
    private final Clock clock;

    public PassingDrafts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<KeptDraft> all() {
        return List.copyOf(drafts.values());
    }

    @Override
    public synchronized void keep(String record, Value.Struct content) {
        drafts.remove(record);
        drafts.put(record, new KeptDraft(record, content, clock.instant()));
    }

    @Override
    public synchronized void drop(String record) {
        drafts.remove(record);
    }
}
