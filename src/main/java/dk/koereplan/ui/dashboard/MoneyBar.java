package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.TextMetrics;
import java.math.BigDecimal;

/// Secured, promised and hoped-for money of one kind as a bar that is read without colour.
record MoneyBar(FundingBasis basis, FundingFamily family, BigDecimal most) {
    static final double HEIGHT = 14;

    /// The bars that may stand on one scale: a basis with known amounts.
    static BigDecimal most(FundingBasis basis) {
        return basis.families().stream()
                .map(f -> total(basis, f))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal total(FundingBasis basis, FundingFamily family) {
        return basis.sum(family, Certainty.SECURED)
                .kroner()
                .add(basis.sum(family, Certainty.PROMISED).kroner())
                .add(basis.sum(family, Certainty.HOPED_FOR).kroner());
    }

    Scene scene(double width, String title, TextMetrics metrics) {
        Drawing drawing = new Drawing(metrics);
        double x = 0;
        x = part(drawing, x, width, Certainty.SECURED, "money.secured", Fill.SOLID);
        x = part(drawing, x, width, Certainty.PROMISED, "money.promised", Fill.HATCHED);
        x = part(drawing, x, width, Certainty.HOPED_FOR, "money.hoped", Fill.STRIPED);
        if (unknowns()) {
            double left = Math.min(x + 2, width - 12);
            drawing.box(
                    "money.missing",
                    new Bounds(left, .5, Math.max(10, width - left - .5), HEIGHT - 1),
                    2,
                    Fill.DASHED_EMPTY);
        }
        return drawing.scene(width, HEIGHT, title, Roles.PANEL);
    }

    private boolean unknowns() {
        return basis.lines().stream()
                .anyMatch(l -> l.kind().family() == family
                        && l.amount() == null
                        && l.state().certainty() != Certainty.LOST);
    }

    private double part(Drawing drawing, double x, double width, Certainty certainty, String role, Fill fill) {
        BigDecimal kroner = basis.sum(family, certainty).kroner();
        if (kroner.signum() == 0 || most.signum() == 0) {
            return x;
        }
        double share = kroner.doubleValue() / most.doubleValue();
        double length = Math.max(2, share * (unknowns() ? width - 14 : width));
        drawing.box(role, new Bounds(x, 0, length, HEIGHT), 2, fill);
        return x + length;
    }
}
