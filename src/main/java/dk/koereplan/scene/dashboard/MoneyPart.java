package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.LegendRow;
import dk.koereplan.scene.part.MoneyBar;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Er pengene der?": bars for each way of paying, one group for each basis. Nothing is added across bases.
record MoneyPart(DashboardModel model) implements Part {
    private static final double FAMILY = 34;
    private static final double TIGHT_FAMILY = 28;
    private static final double BASIS = 20;

    private List<FundingBasis> bases() {
        return model.overview().funding().bases();
    }

    private Texts texts() {
        return model.texts();
    }

    @Override
    public double natural(double width) {
        double most = 3 * (BASIS + 3 * FAMILY);
        double rows = 0;
        for (int i = 0; i < bases().size() && rows < most; i++) {
            rows += height(bases().get(i));
        }
        return Panel.TITLE + Math.clamp(rows, FAMILY, most) + LegendRow.LINE + 16;
    }

    @Override
    public double least() {
        return Panel.TITLE + BASIS + 3 * TIGHT_FAMILY + Panel.MORE + LegendRow.LINE + Panel.BOTTOM;
    }

    private Set<Certainty> occurring() {
        Set<Certainty> found = EnumSet.noneOf(Certainty.class);
        bases().forEach(basis ->
                basis.lines().forEach(line -> found.add(line.state().certainty())));
        return found;
    }

    private static double height(FundingBasis basis) {
        return BASIS + basis.families().size() * FAMILY;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        Panel panel = Panel.draw(model, drawing, bounds, texts().get("picture.dashboard.money"), needs());
        if (bases().isEmpty()) {
            panel.sentence(
                    model.overview().funding().unneeded().isEmpty()
                            ? "picture.dashboard.money.none"
                            : "picture.dashboard.money.unneeded");
            return;
        }
        Set<Certainty> drawn = EnumSet.noneOf(Certainty.class);
        double width = panel.inside().width();
        double legend = panel.inside().bottom() - legend(drawing, occurring()).height(width);
        double y = panel.inside().y();
        int shown = 0;
        while (shown < bases().size() && y + height(bases().get(shown)) + rest(shown) <= legend) {
            basis(panel, shown, y, drawn);
            y += height(bases().get(shown));
            shown++;
        }
        if (shown == 0) {
            y = cut(panel, y, legend - Panel.MORE, drawn);
            shown = 1;
        }
        more(panel, shown, y);
        legend(drawing, drawn).draw(panel.inside().x(), legend, width);
    }

    /// "Behov: 4 mangler · 3 ikke kendt · 2 dækket", as much as there is room for; nothing while no need is recorded.
    private List<Panel.Aside> needs() {
        int all = model.idsBehind(FigureIds.NEEDS).count();
        if (all == 0) {
            return List.of();
        }
        List<Panel.Aside> asides = new ArrayList<>();
        asides.add(new Panel.Aside(
                texts().get("picture.dashboard.needs"),
                FigureIds.NEEDS,
                texts().get("picture.dashboard.needs.all", all)));
        aside(FigureIds.NEEDS_MISSING, "picture.dashboard.needs.missing").ifPresent(asides::add);
        aside(FigureIds.NEEDS_NOT_KNOWN, "picture.dashboard.needs.notKnown").ifPresent(asides::add);
        aside(FigureIds.NEEDS_COVERED, "picture.dashboard.needs.covered").ifPresent(asides::add);
        return asides;
    }

    private Optional<Panel.Aside> aside(String figure, String key) {
        int count = model.idsBehind(figure).count();
        String words = texts().get(key, count);
        return count == 0 ? Optional.empty() : Optional.of(new Panel.Aside(words, figure, words));
    }

    private void more(Panel panel, int shown, double top) {
        int left = bases().size() - shown;
        if (left > 0) {
            int lines = bases().stream()
                    .skip(shown)
                    .mapToInt(basis -> basis.lines().size())
                    .sum();
            String words = texts().get("picture.dashboard.money.more", left);
            panel.figure(
                    FigureIds.basesFrom(shown),
                    words,
                    lines(lines),
                    () -> panel.text(
                            Roles.LINK,
                            panel.inside().x(),
                            top + 14,
                            words,
                            TextStyle.SECONDARY,
                            panel.inside().width()));
        }
    }

    private double rest(int shown) {
        return shown + 1 < bases().size() ? Panel.MORE : 0;
    }

    /// As many families of the first basis as there is room for.
    private double cut(Panel panel, double top, double bottom, Set<Certainty> drawn) {
        FundingBasis basis = bases().getFirst();
        title(panel, 0, top);
        double y = top + BASIS;
        double pitch = Math.clamp((bottom - y) / basis.families().size(), TIGHT_FAMILY, FAMILY);
        for (FundingFamily family : basis.families()) {
            if (y + pitch <= bottom + 1) {
                family(panel, 0, family, y, drawn);
                y += pitch;
            }
        }
        return y;
    }

    private void basis(Panel panel, int place, double top, Set<Certainty> drawn) {
        title(panel, place, top);
        double y = top + BASIS;
        for (FundingFamily family : bases().get(place).families()) {
            family(panel, place, family, y, drawn);
            y += FAMILY;
        }
    }

    private void title(Panel panel, int place, double top) {
        FundingBasis basis = bases().get(place);
        String words = MoneyWords.basis(basis.basis(), texts());
        panel.figure(
                FigureIds.basis(place),
                words,
                lines(basis.lines().size()),
                () -> panel.text(
                        Roles.INK_SECONDARY,
                        panel.inside().x(),
                        top + 13,
                        words,
                        TextStyle.SMALL_STRONG,
                        panel.inside().width()));
    }

    private void family(Panel panel, int place, FundingFamily family, double top, Set<Certainty> drawn) {
        FundingBasis basis = bases().get(place);
        double left = panel.inside().x();
        double right = panel.inside().right();
        String amount = amount(basis, family);
        double end = panel.textTo(Roles.INK, right, top + 13, amount, TextStyle.SECONDARY_STRONG);
        panel.text(Roles.INK, left, top + 13, Words.of(family, texts()), TextStyle.SECONDARY, end - left - 10);
        bar(panel, place, family, new Bounds(left, top + 17, right - left, 9), drawn);
    }

    /// What is secured of what was recorded, which is as long as the bar, and what is not known.
    private String amount(FundingBasis basis, FundingFamily family) {
        MoneySum recorded = basis.recorded(family);
        MoneySum lapsed = basis.sum(family, Certainty.LAPSED);
        if (recorded.equals(lapsed)) {
            return texts().get("fact.money.lapsed", MoneyWords.sum(lapsed, texts()));
        }
        return recorded.known() == 0
                ? MoneyWords.sum(recorded, texts())
                : texts().get(
                                "picture.dashboard.money.of",
                                MoneyWords.millions(basis.sum(family, Certainty.SECURED), texts()),
                                MoneyWords.sum(recorded, texts()));
    }

    private void bar(Panel panel, int place, FundingFamily family, Bounds room, Set<Certainty> drawn) {
        FundingBasis basis = bases().get(place);
        double scale = room.width() / most(basis);
        double x = room.x();
        for (Certainty certainty : Certainty.values()) {
            MoneySum sum = basis.sum(family, certainty);
            double width = sum.drawn() * scale;
            if (width > 0) {
                Bounds part = new Bounds(x, room.y(), Math.max(3, width - 1), room.height());
                panel.figure(
                        FigureIds.money(place, family, certainty),
                        Words.of(family, texts()) + ", " + Words.inline(certainty, texts()),
                        MoneyWords.told(sum, basis.basis(), texts()) + ", "
                                + lines(basis.ids(family, certainty).count()),
                        () -> MoneyBar.part(panel.drawing(), certainty, part));
                drawn.add(certainty);
                x += width;
            }
        }
        if (x == room.x()) {
            panel.drawing().box("money.unknown", room, 2, Fill.DASHED_EMPTY);
        }
    }

    private String lines(int count) {
        return texts().get("picture.dashboard.money.lines", count);
    }

    /// The longest bar of a basis.
    private static double most(FundingBasis basis) {
        double most = 1;
        for (FundingFamily family : basis.families()) {
            double all = 0;
            for (Certainty certainty : Certainty.values()) {
                all += basis.sum(family, certainty).drawn();
            }
            most = Math.max(most, all);
        }
        return most;
    }

    private LegendRow legend(Drawing drawing, Set<Certainty> drawn) {
        var row = new LegendRow(drawing);
        for (Certainty certainty : Certainty.values()) {
            if (drawn.contains(certainty)) {
                row.add(
                        Words.inline(certainty, texts()),
                        12,
                        (x, y) -> MoneyBar.part(drawing, certainty, new Bounds(x, y - 5, 12, 10)));
            }
        }
        return row;
    }
}
