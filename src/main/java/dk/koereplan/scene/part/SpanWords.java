package dk.koereplan.scene.part;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;

/// From when until when, such as "2. kvartal 2026 til januar 2027", in the words that were given.
public final class SpanWords {
    private SpanWords() {}

    /// The times that the initiative's bar has: the agreed ones where no others are given.
    public static String of(Initiative initiative, PlanIndex index, Texts texts) {
        return of(PlanTimes.givenStart(initiative, index), PlanTimes.given(initiative, index), index, texts);
    }

    public static String of(When start, When end, PlanIndex index, Texts texts) {
        String from = say(start, index, texts);
        String until = say(end, index, texts);
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

    private static String say(When when, PlanIndex index, Texts texts) {
        return WhenWords.say(when, texts, id -> id == null ? "" : index.title(id));
    }
}
