package dk.koereplan.scene.timeline.lanes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lanes that there may be, in order, found by their ids. The last one takes what belongs in no other.
final class LaneTable {
    private final List<LaneKey> lanes;
    private final Map<String, int[]> places = new HashMap<>();
    private final int[] last;

    LaneTable(List<LaneKey> known, LaneKey rest) {
        lanes = Stream.concat(known.stream(), Stream.of(rest)).toList();
        for (int i = 0; i < lanes.size(); i++) {
            places.put(lanes.get(i).lane().outer(), new int[] {i});
        }
        last = new int[] {lanes.size() - 1};
    }

    List<LaneKey> lanes() {
        return lanes;
    }

    /// The place of a lane, alone in an array that must not be changed.
    int[] at(@Nullable String id) {
        return id == null ? last : Objects.requireNonNullElse(places.get(id), last);
    }

    /// The places of several lanes, each once and in order.
    <T> int[] at(Collection<T> values, Function<T, String> id) {
        var found = new ArrayList<int[]>();
        values.forEach(value -> found.add(at(id.apply(value))));
        return found.isEmpty()
                ? last
                : found.stream().mapToInt(place -> place[0]).sorted().distinct().toArray();
    }
}
