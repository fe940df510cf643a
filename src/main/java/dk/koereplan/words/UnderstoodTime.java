package dk.koereplan.words;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import java.time.LocalDate;

/// Says how a typed time was understood, with the days within which it lies.
public record UnderstoodTime(PlanIndex index, Texts texts) {
    public String say(When when) {
        boolean twice = when.inCalendar().orElse(null) instanceof When.Moment moment && moment.isTwice();
        return twice ? texts.get("when.preview.twice", once(when)) : once(when);
    }

    private String once(When when) {
        if (when.isUnknown()) {
            return texts.get("when.preview.unknown");
        }
        String words = WhenWords.understood(when, texts, index::title);
        DayInterval days = index.interval(when);
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        if (first != null && last != null) {
            return first.equals(last)
                    ? texts.get("when.preview.day", DateWords.dayLong(first, texts))
                    : texts.get("when.preview.span", words, DateWords.day(first, texts), DateWords.day(last, texts));
        }
        if (last != null) {
            return texts.get("when.preview.until", words, DateWords.day(last, texts));
        }
        return first == null
                ? texts.get("when.preview.undated", words)
                : texts.get("when.preview.from", words, DateWords.day(first, texts));
    }
}
