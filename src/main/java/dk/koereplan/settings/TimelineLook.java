package dk.koereplan.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a plan's timeline was looked at last, as plain text and numbers: whoever uses it makes sense of it, or leaves
/// it.
///
/// @param lanes the names of the fields that lanes stand for, the outer one first
/// @param folded the lanes that are folded up; of more than [#MOST_FOLDED] only the first are kept
/// @param zoom pixels a day; not a number when it is not known
/// @param from the day at the left edge, counted from 1970-01-01, parts of days included; not a number likewise
/// @param overview whether the whole plan is shown in a strip as well
public record TimelineLook(List<String> lanes, List<Folded> folded, double zoom, double from, boolean overview) {
    public static final int MOST_FOLDED = 400;

    /// A lane by what it stands for.
    ///
    /// @param inner what it stands for within the outer lane; null for the outer lane itself
    public record Folded(String outer, @Nullable String inner) {}

    public TimelineLook {
        lanes = List.copyOf(lanes);
        folded = List.copyOf(folded.size() > MOST_FOLDED ? folded.subList(0, MOST_FOLDED) : folded);
    }
}
