package dk.koereplan.ui.common;

import dk.koereplan.analysis.Cause;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.function.Function;

/// Says in one line why something is not well.
public interface CauseWords {
    static String say(Cause cause, Texts texts, Function<String, String> titleOf) {
        return switch (cause) {
            case Cause.Reported reported -> reported.words();
            case Cause.Overdue overdue ->
                texts.get("cause.overdue", titleOf.apply(overdue.milestone()), overdue.days());
            case Cause.OwnerEnds ends -> ownerEnds(ends, texts, titleOf);
            case Cause.DecisionPostponed postponed ->
                texts.get("cause.postponed", titleOf.apply(postponed.gate()), postponed.times());
            case Cause.DependencyBroken broken ->
                texts.get("cause.dependency", titleOf.apply(broken.waitsFor()), broken.days());
            case Cause.MoneyLost lost ->
                texts.get("cause.moneyLost", MoneyWords.sum(lost.sum(), texts), MoneyWords.basis(lost.basis(), texts));
            case Cause.NothingSecured nothing -> texts.get("cause.nothingSecured", nothing.lines());
            case Cause.RiskOccurred risk -> texts.get("cause.risk", titleOf.apply(risk.risk()));
        };
    }

    private static String ownerEnds(Cause.OwnerEnds ends, Texts texts, Function<String, String> titleOf) {
        OwnerRef owner = ends.owner();
        String who = owner == null ? texts.get("value.none") : Words.owner(owner, texts, titleOf);
        return ends.daysLeft() < 0
                ? texts.get("cause.ownerEnded", who, DateWords.day(ends.lastDay(), texts))
                : texts.get("cause.ownerEnds", who, DateWords.day(ends.lastDay(), texts), ends.daysLeft());
    }
}
