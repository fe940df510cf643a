package dk.koereplan.app.acts;

import dk.koereplan.domain.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was answered, by the names of what was asked; what has no answer is not there.
public record Answers(Map<String, When> times, Map<String, String> words, Map<String, List<String>> chosen) {
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    public Answers {
        times = Map.copyOf(times);
        words = Map.copyOf(words);
        chosen = Map.copyOf(chosen);
    }

    public When time(String name) {
        return times.getOrDefault(name, When.UNKNOWN);
    }

    /// Empty when nobody wrote anything.
    public Optional<String> words(String name) {
        return Optional.ofNullable(words.get(name)).map(String::strip).filter(w -> !w.isEmpty());
    }

    public Optional<String> one(String name) {
        return many(name).stream().findFirst();
    }

    public List<String> many(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    /// Everything that has to be known is.
    boolean answer(Ask ask) {
        return switch (ask) {
            case Ask.Time time -> !time(time.name()).isUnknown();
            case Ask.Words text -> words(text.name()).isPresent();
            case Ask.One one -> !many(one.name()).isEmpty();
            case Ask.Many many -> !many(many.name()).isEmpty();
        };
    }
}
