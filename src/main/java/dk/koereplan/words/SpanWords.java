package dk.koereplan.words;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// From when until when, such as "2. kvartal 2026 til januar 2027", in the words that were given.
///
/// @param titleOf what people call the record of an id
public record SpanWords(Texts texts, Function<String, String> titleOf) {
    /// Says which of the two only the approved plan gives.
    public String of(GivenTime start, GivenTime end) {
        List<GivenTime> known =
                Stream.of(start, end).filter(time -> !time.isUnknown()).toList();
        boolean approved = known.stream().allMatch(time -> time.kind() == GivenTime.Kind.BASELINE);
        if (approved && !known.isEmpty()) {
            return texts.get("fact.time.baseline", of(start.when(), end.when()));
        }
        return between(start.when(), time(start), end.when(), time(end));
    }

    public String of(When start, When end) {
        return between(start, say(start), end, say(end));
    }

    private String between(When start, String from, When end, String until) {
        if (start.equals(end)) {
            return from;
        }
        if (start.isUnknown()) {
            return texts.get("picture.timeline.until", until);
        }
        return end.isUnknown()
                ? texts.get("picture.timeline.from", from)
                : texts.get("picture.timeline.span", from, until);
    }

    /// One time, and whether only the approved plan gives it.
    public String time(GivenTime time) {
        return time.kind() == GivenTime.Kind.BASELINE
                ? texts.get("fact.time.baseline", say(time.when()))
                : say(time.when());
    }

    private String say(When when) {
        return WhenWords.say(when, texts, titleOf);
    }
}
