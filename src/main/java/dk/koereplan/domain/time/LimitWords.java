package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A [Limit] as it is written before a time: "inden udgangen af 2026".
///
/// @param word that was written
/// @param edge what stands between it and the time
/// @param rest the time
record LimitWords(Limit limit, String word, Edge edge, String rest) {
    private static final Map<Limit, List<String>> WORDS = Map.of(
            Limit.BEFORE,
                    List.of("før", "forud for", "frem mod", "hen mod", "op mod", "before", "prior to", "ahead of"),
            Limit.BY, List.of("inden", "by"),
            Limit.LATEST,
                    List.of(
                            "senest",
                            "til og med",
                            "indtil",
                            "frem til",
                            "op til",
                            "til",
                            "no later than",
                            "not later than",
                            "until",
                            "up to",
                            "at the latest"),
            Limit.FROM, List.of("fra og med", "fra", "siden", "from", "since", "as of", "starting"),
            Limit.EARLIEST, List.of("tidligst", "ikke før", "no earlier than", "not before", "at the earliest"),
            Limit.AFTER, List.of("efter", "after"));

    /// The words, the longest first, so that "fra og med" is not "fra".
    private static final List<Map.Entry<String, Limit>> LONGEST_FIRST = WORDS.entrySet().stream()
            .flatMap(limit -> limit.getValue().stream().map(word -> Map.entry(word, limit.getKey())))
            .sorted(Map.Entry.<String, Limit>comparingByKey(
                    Comparator.comparing(String::length).reversed()))
            .toList();

    private static final List<String> ENDS =
            List.of("udgangen af", "slutningen af", "udløbet af", "the end of", "end of");
    private static final List<String> BEGINNINGS = List.of(
            "begyndelsen af",
            "starten af",
            "indgangen til",
            "the beginning of",
            "beginning of",
            "the start of",
            "start of");
    private static final List<String> FILLERS = List.of("den", "d.", "ved", "i", "in", "at", "on", "the");

    /// Which end of the time is spoken of.
    enum Edge {
        WHOLE,
        BEGINNING,
        END
    }

    static Optional<LimitWords> in(String clean) {
        for (Map.Entry<String, Limit> known : LONGEST_FIRST) {
            String rest = after(clean, known.getKey());
            if (rest != null) {
                return Optional.of(edged(known.getValue(), known.getKey(), unfilled(rest)));
            }
        }
        return Optional.empty();
    }

    private static LimitWords edged(Limit limit, String word, String rest) {
        String end = afterAny(rest, ENDS);
        String beginning = afterAny(rest, BEGINNINGS);
        if (end != null) {
            return new LimitWords(limit, word, Edge.END, end);
        }
        return beginning == null
                ? new LimitWords(limit, word, Edge.WHOLE, rest)
                : new LimitWords(limit, word, Edge.BEGINNING, beginning);
    }

    private static String unfilled(String rest) {
        String shorter = afterAny(rest, FILLERS);
        return shorter == null ? rest : unfilled(shorter);
    }

    private static @Nullable String afterAny(String text, List<String> words) {
        return Stream.ofNullable(text)
                .flatMap(t -> words.stream().flatMap(word -> Stream.ofNullable(after(t, word))))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String after(String text, String word) {
        return text.startsWith(word + " ") ? text.substring(word.length() + 1).strip() : null;
    }

    boolean meansEnd() {
        return limit == Limit.LATEST || limit == Limit.AFTER || edge == Edge.END;
    }

    /// @throws InvalidValue (`when.by`) for "by July", which some read as before it and others as until its end
    When limit(When.Dated dated, String given) {
        boolean period = !dated.isExact();
        if (edge == Edge.END && limit.isLast()) {
            return new When.Limited(period ? Limit.BY_END : Limit.LATEST, dated);
        }
        InvalidValue.unless(!(word.equals("by") && period && edge == Edge.WHOLE), "when.by", given, dated);
        return new When.Limited(edge == Edge.BEGINNING && word.equals("by") ? Limit.BY : limit, dated);
    }
}
