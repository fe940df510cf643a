package dk.koereplan.words;

import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.analysis.overview.RedRow;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Why something is not well, in one line and in one figure.
///
/// @param titleOf what people call the record of an id
public record CauseWords(Texts texts, Function<String, String> titleOf) {
    public String line(@Nullable Cause cause) {
        return switch (cause) {
            case null -> texts.get("picture.cause.none");
            case Cause.Reported r -> r.words();
            case Cause.Overdue o -> texts.get("picture.cause.overdue", titleOf.apply(o.milestone()), o.days());
            case Cause.OwnerEnds o ->
                texts.get(o.daysLeft() < 0 ? "picture.cause.ownerEnded" : "picture.cause.ownerEnds", o.lastDay());
            case Cause.DecisionPostponed d -> texts.get("picture.cause.postponed", titleOf.apply(d.gate()), d.times());
            case Cause.DependencyBroken d ->
                texts.get("picture.cause.dependency", titleOf.apply(d.waitsFor()), d.days());
            case Cause.MoneyLost m ->
                texts.get(
                        "picture.cause.moneyLost", MoneyWords.sum(m.sum(), texts), MoneyWords.basis(m.basis(), texts));
            case Cause.NothingSecured n -> texts.get("picture.cause.nothingSecured");
            case Cause.RiskOccurred r -> texts.get("picture.cause.risk", titleOf.apply(r.risk()));
        };
    }

    /// "forsinket 51 dage", "ophører om 40 dage", "bortfaldet 3,4 mio. kr. (2026-PL, engangs)" or "ny"; empty when
    /// nothing can be counted.
    public String figure(RedRow row) {
        for (Cause cause : row.derived()) {
            String figure = switch (cause) {
                case Cause.Overdue o -> texts.get("picture.cause.figure.days", o.days());
                case Cause.OwnerEnds o when o.daysLeft() >= 0 -> texts.get("picture.cause.figure.left", o.daysLeft());
                case Cause.MoneyLost m -> texts.get("fact.money.lapsed", MoneyWords.told(m.sum(), m.basis(), texts));
                default -> "";
            };
            if (!figure.isEmpty()) {
                return figure;
            }
        }
        return row.fresh() ? texts.get("picture.cause.figure.fresh") : "";
    }
}
