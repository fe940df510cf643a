package dk.koereplan.domain.change;

import java.util.Comparator;

/// A change that nothing has replaced.
public record Head(ChangeId id, Hlc hlc, Change change) {
    /// The deterministic order in which competing heads are shown: the last is the provisional winner.
    public static final Comparator<Head> ORDER = Comparator.comparing(Head::hlc).thenComparing(Head::id);

    public String group() {
        return change.key().group();
    }
}
