package dk.koereplan.scene.part;

import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// An initiative's money in one word and one small bar.
public enum MoneyState {
    /// Nobody has recorded any.
    NONE,
    /// Recorded as needing none.
    UNNEEDED,
    /// There are lines, and nobody knows an amount.
    UNKNOWN,
    SECURED,
    PARTLY_SECURED,
    PROMISED,
    HOPED_FOR,
    LOST;

    private static final List<Certainty> ORDER =
            List.of(Certainty.SECURED, Certainty.PROMISED, Certainty.HOPED_FOR, Certainty.LOST);

    public static MoneyState of(FundingSummary funding) {
        if (funding.isEmpty()) {
            return NONE;
        }
        if (funding.bases().isEmpty()) {
            return UNNEEDED;
        }
        boolean secured = !funding.lines(Certainty.SECURED).isEmpty();
        boolean promised = !funding.lines(Certainty.PROMISED).isEmpty();
        boolean hoped = !funding.lines(Certainty.HOPED_FOR).isEmpty();
        if (funding.lines().stream().allMatch(line -> line.amount() == null) && !secured) {
            return UNKNOWN;
        }
        if (secured) {
            return promised || hoped || !funding.lines(Certainty.LOST).isEmpty() ? PARTLY_SECURED : SECURED;
        }
        return promised ? PROMISED : hoped ? HOPED_FOR : LOST;
    }

    public String words(Texts texts) {
        return texts.get("money.state." + name());
    }

    /// A bar of what is secured, promised, hoped for and lost; in shares of the money where all of it is known and of
    /// one basis, else in equal parts.
    public static void draw(Drawing drawing, FundingSummary funding, Bounds place) {
        List<FundingBasis> bases = funding.bases();
        boolean one = bases.size() == 1 && bases.getFirst().lines().stream().noneMatch(l -> l.amount() == null);
        var parts = new ArrayList<Certainty>();
        var shares = new ArrayList<Double>();
        for (Certainty certainty : ORDER) {
            if (!funding.lines(certainty).isEmpty()) {
                parts.add(certainty);
                shares.add(one ? kroner(bases.getFirst().sum(certainty)) : 1);
            }
        }
        parts(drawing, parts, shares, place);
    }

    private static double kroner(MoneySum sum) {
        return sum.kroner().max(BigDecimal.ONE).doubleValue();
    }

    private static void parts(Drawing drawing, List<Certainty> parts, List<Double> shares, Bounds place) {
        double all = shares.stream().mapToDouble(s -> s).sum();
        double x = place.x();
        for (int i = 0; i < parts.size(); i++) {
            double width = place.width() * shares.get(i) / all;
            part(drawing, parts.get(i), new Bounds(x, place.y(), Math.max(2, width - 1), place.height()));
            x += width;
        }
        if (parts.isEmpty()) {
            drawing.box("money.missing", place, 2, Fill.DASHED_EMPTY);
        }
    }

    /// One kind of money as a box that is told apart in black and white.
    public static void part(Drawing drawing, Certainty certainty, Bounds place) {
        Fill fill = switch (certainty) {
            case SECURED -> Fill.SOLID;
            case PROMISED -> Fill.HATCHED;
            case HOPED_FOR -> Fill.STRIPED;
            case LOST -> Fill.DASHED_EMPTY;
        };
        drawing.box(RoleNames.money(certainty), place, 2, fill);
    }
}
