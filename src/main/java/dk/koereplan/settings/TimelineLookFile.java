package dk.koereplan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads and writes what is remembered of timelines. A broken number is no reason to lose the other preferences.
final class TimelineLookFile {
    private TimelineLookFile() {}

    /// @param plan its number among the recent ones
    static Optional<TimelineLook> read(Properties values, int plan) {
        String key = "timeline." + plan;
        List<String> lanes = Stream.of(".lanes", ".lanes.inner")
                .map(field -> values.getProperty(key + field))
                .filter(Objects::nonNull)
                .toList();
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        var folded = new ArrayList<TimelineLook.Folded>();
        for (int i = 0; i < TimelineLook.MOST_FOLDED; i++) {
            String lane = key + ".folded." + i;
            String outer = values.getProperty(lane);
            if (outer != null) {
                folded.add(new TimelineLook.Folded(outer, values.getProperty(lane + ".inner")));
            }
        }
        return Optional.of(new TimelineLook(
                lanes,
                folded,
                number(values.getProperty(key + ".zoom")),
                number(values.getProperty(key + ".from")),
                Boolean.parseBoolean(values.getProperty(key + ".overview", "true"))));
    }

    private static double number(String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static void write(Properties values, int plan, TimelineLook look) {
        String key = "timeline." + plan;
        put(
                values,
                key + ".lanes",
                look.lanes().getFirst(),
                look.lanes().size() > 1 ? look.lanes().get(1) : null);
        values.setProperty(key + ".zoom", String.valueOf(look.zoom()));
        values.setProperty(key + ".from", String.valueOf(look.from()));
        values.setProperty(key + ".overview", String.valueOf(look.overview()));
        List<TimelineLook.Folded> folded = look.folded();
        for (int i = 0; i < folded.size(); i++) {
            put(
                    values,
                    key + ".folded." + i,
                    folded.get(i).outer(),
                    folded.get(i).inner());
        }
    }

    private static void put(Properties values, String key, String outer, @Nullable String inner) {
        values.setProperty(key, outer);
        if (inner != null) {
            values.setProperty(key + ".inner", inner);
        }
    }
}
