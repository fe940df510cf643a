package dk.koereplan.scene.part;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import java.util.ArrayList;

/// An initiative's money as one small bar, the surest part first.
public final class MoneyBar {
    private MoneyBar() {}

    /// In shares of the money where all of it is known and of one basis, else in equal parts; nothing where there is no
    /// money to draw.
    public static void draw(Drawing drawing, FundingSummary funding, Bounds place) {
        boolean one = funding.bases().size() == 1 && funding.lines().stream().noneMatch(l -> l.amount() == null);
        var parts = new ArrayList<Certainty>();
        var shares = new ArrayList<Double>();
        for (Certainty certainty : Certainty.values()) {
            if (!funding.lines(certainty).isEmpty()) {
                parts.add(certainty);
                shares.add(one ? kroner(funding.bases().getFirst(), certainty) : 1);
            }
        }
        double all = shares.stream().mapToDouble(s -> s).sum();
        double x = place.x();
        for (int i = 0; i < parts.size(); i++) {
            double width = place.width() * shares.get(i) / all;
            part(drawing, parts.get(i), new Bounds(x, place.y(), Math.max(2, width - 1), place.height()));
            x += width;
        }
    }

    private static double kroner(FundingBasis basis, Certainty certainty) {
        MoneySum sum = basis.sum(certainty);
        return Math.max(1, sum.drawn());
    }

    /// One kind of money as a box that is told apart in black and white.
    public static void part(Drawing drawing, Certainty certainty, Bounds place) {
        drawing.box(RoleNames.money(certainty), place, 2, fill(certainty));
    }

    private static Fill fill(Certainty certainty) {
        return switch (certainty) {
            case SECURED -> Fill.SOLID;
            case PLEDGED -> Fill.HATCHED;
            case EXPECTED -> Fill.LEVEL;
            case OPEN -> Fill.STRIPED;
            case LAPSED -> Fill.DASHED_EMPTY;
        };
    }
}
