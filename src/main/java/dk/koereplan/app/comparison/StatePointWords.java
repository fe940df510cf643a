package dk.koereplan.app.comparison;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;

/// What people call a state of the plan: "Sendt til bestyrelsen · fastlåst 12-04-2026".
public final class StatePointWords {
    private StatePointWords() {}

    public static String say(StatePoint point, Texts texts) {
        return switch (point) {
            case StatePoint.Frozen frozen ->
                texts.get(
                        "comparison.frozen",
                        frozen.baseline().title(),
                        DateWords.day(frozen.baseline().frozenOn(), texts));
            case StatePoint.AtMeeting at ->
                texts.get("comparison.meeting", at.meeting().title(), DateWords.day(at.day(), texts));
            case StatePoint.OnDay on -> texts.get("comparison.day", DateWords.day(on.day(), texts));
        };
    }
}
