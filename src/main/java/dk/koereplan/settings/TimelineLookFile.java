package dk.koereplan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Reads and writes what is remembered of timelines. A broken number is no reason to lose the other preferences.
final class TimelineLookFile {
    private TimelineLookFile() {}

    /// @param plan its number among the recent ones
    static Optional<TimelineLook> read(Properties values, int plan) {
        String key = "timeline." + plan;
        String lanes = values.getProperty(key + ".lanes");
        if (lanes == null) {
            return Optional.empty();
        }
        var folded = new ArrayList<String>();
        for (int i = 0; i < TimelineLook.MOST_FOLDED; i++) {
            Optional.ofNullable(values.getProperty(key + ".folded." + i)).ifPresent(folded::add);
        }
        return Optional.of(new TimelineLook(
                List.of(lanes.split(",", -1)),
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
        values.setProperty(key + ".lanes", String.join(",", look.lanes()));
        values.setProperty(key + ".zoom", String.valueOf(look.zoom()));
        values.setProperty(key + ".from", String.valueOf(look.from()));
        values.setProperty(key + ".overview", String.valueOf(look.overview()));
        List<String> folded = look.folded();
        for (int i = 0; i < folded.size(); i++) {
            values.setProperty(key + ".folded." + i, folded.get(i));
        }
    }
}
