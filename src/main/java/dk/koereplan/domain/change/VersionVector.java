package dk.koereplan.domain.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a copy has seen: for each actor the number of its last transaction, contiguous from 1.
public record VersionVector(SortedMap<ActorId, Long> seen) {
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,18})");

    public static final VersionVector EMPTY = new VersionVector(new TreeMap<>());

    public VersionVector {
        seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
    }

    public long of(ActorId actor) {
        return seen.getOrDefault(actor, 0L);
    }

    public VersionVector with(ActorId actor, long seq) {
        TreeMap<ActorId, Long> more = new TreeMap<>(seen);
        more.put(actor, seq);
        return new VersionVector(more);
    }

    /// A place in the log as a record of the plan keeps it: `‹actor›:‹number›`, by a space from the next.
    public String written() {
        return seen.entrySet().stream()
                .map(e -> e.getKey().value() + ":" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    /// Reads what [#written] wrote; empty for anything else, such as a place that a person typed.
    public static Optional<VersionVector> read(String written) {
        TreeMap<ActorId, Long> seen = new TreeMap<>();
        for (String part :
                written.isBlank() ? List.<String>of() : List.of(written.strip().split(" ", -1))) {
            Matcher place = PLACE.matcher(part);
            if (!place.matches()) {
                return Optional.empty();
            }
            seen.put(new ActorId(place.group(1)), Long.parseLong(place.group(2)));
        }
        return seen.isEmpty() ? Optional.empty() : Optional.of(new VersionVector(seen));
    }

    /// Whether everything that `other` has seen is seen here too.
    public boolean covers(VersionVector other) {
        for (Map.Entry<ActorId, Long> entry : other.seen.entrySet()) {
            if (of(entry.getKey()) < entry.getValue()) {
                return false;
            }
        }
        return true;
    }
}
