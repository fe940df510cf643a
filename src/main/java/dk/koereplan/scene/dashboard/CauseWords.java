package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Cause;
import dk.koereplan.analysis.RedRow;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import org.jspecify.annotations.Nullable;

/// Why something is red, in one line and in one figure.
record CauseWords(DashboardModel model) {
    private Texts texts() {
        return model.texts();
    }

    String line(@Nullable Cause cause) {
        return switch (cause) {
            case null -> texts().get("picture.cause.none");
            case Cause.Reported r -> r.words();
            case Cause.Overdue o -> texts().get("picture.cause.overdue", model.title(o.milestone()), o.days());
            case Cause.OwnerEnds o ->
                texts().get(o.daysLeft() < 0 ? "picture.cause.ownerEnded" : "picture.cause.ownerEnds", o.lastDay());
            case Cause.DecisionPostponed d -> texts().get("picture.cause.postponed", d.times());
            case Cause.DependencyBroken d ->
                texts().get("picture.cause.dependency", model.title(d.waitsFor()), d.days());
            case Cause.MoneyLost m ->
                texts().get(
                                "picture.cause.moneyLost",
                                MoneyWords.sum(m.sum(), texts()),
                                MoneyWords.basis(m.basis(), texts()));
            case Cause.NothingSecured n -> texts().get("picture.cause.nothingSecured");
            case Cause.RiskOccurred r -> texts().get("picture.cause.risk", model.title(r.risk()));
        };
    }

    /// "51 dage", "40 dage til", "mangler 3,4 mio. kr." or "ny"; empty when nothing can be counted.
    String figure(RedRow row) {
        for (Cause cause : row.derived()) {
            String figure = switch (cause) {
                case Cause.Overdue o -> texts().get("picture.cause.figure.days", o.days());
                case Cause.OwnerEnds o when o.daysLeft() >= 0 -> texts().get("picture.cause.figure.left", o.daysLeft());
                case Cause.MoneyLost m -> texts().get("money.lacks", MoneyWords.sum(m.sum(), texts()));
                default -> "";
            };
            if (!figure.isEmpty()) {
                return figure;
            }
        }
        return row.fresh() ? texts().get("picture.cause.figure.fresh") : "";
    }
}
