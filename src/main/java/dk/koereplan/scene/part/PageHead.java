package dk.koereplan.scene.part;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.FilterWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The title block of a picture that leaves the program: what it is, as of when, and what was left out.
///
/// @param badge DEMO or a draft's mark; null for a published plan
/// @param filter what the filter asks, in words; empty without one
/// @param recorded that states and amounts are of a later day than the as-of date; empty when they are not
/// @param titled draws the title too; else it stands elsewhere on the page
public record PageHead(
        String title,
        String picture,
        String asOf,
        @Nullable String badge,
        String filter,
        String recorded,
        boolean titled) {
    private static final TextStyle TITLE = TextStyle.TITLE;
    private static final double PAD = 16;
    private static final double BADGE = 22;

    /// @param picture what the picture is called, such as "Tidslinje"
    public static PageHead of(Scope scope, String picture, Texts texts) {
        Optional<Plan> plan = scope.index().roadmap().plan();
        return new PageHead(
                plan.map(Plan::title).orElse(texts.get("picture.page.untitled")),
                picture,
                texts.get("picture.page.asOf", DateWords.day(scope.asOf().day(), texts)),
                badge(plan.orElse(null), texts),
                FilterWords.of(scope, texts),
                recorded(scope, texts),
                true);
    }

    /// "Tilstand og beløb er som registreret 21-11-2026": what has no date of its own does not follow the as-of date.
    public static String recorded(Scope scope, Texts texts) {
        return scope.asOf()
                .recordedLater(scope.index().roadmap())
                .map(day -> texts.get("asOf.recorded", DateWords.day(day, texts)))
                .orElse("");
    }

    private String below() {
        return Stream.of(recorded, filter).filter(line -> !line.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// DEMO for invented data, else whether the plan is published or a draft: every page says which.
    public static String badge(@Nullable Plan plan, Texts texts) {
        if (plan != null && plan.demo()) {
            return texts.get("picture.page.demo");
        }
        return texts.get(plan != null && plan.published() ? "picture.page.published" : "picture.page.draft");
    }

    /// The same for a page that has a place of its own for the title.
    public PageHead untitled() {
        return new PageHead(title, picture, asOf, badge, filter, recorded, false);
    }

    public double height() {
        return baseline() + (below().isEmpty() ? 18 : 38);
    }

    private double baseline() {
        return titled ? 30 : 20;
    }

    /// "Kvalitet i praksis · Tidslinje · Status pr. 21-11-2026 · DEMO": for the foot of every page.
    public String foot() {
        return Stream.of(title, picture, asOf, badge, recorded, filter)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String spoken() {
        return title + ", " + picture + ", " + asOf + (recorded.isEmpty() ? "" : ", " + recorded);
    }

    /// Draws over the width, from the top of the picture.
    public void draw(Drawing drawing, double width) {
        double baseline = baseline();
        double asOfWidth = drawing.metrics().width(asOf, TextStyle.BODY);
        double room = width - 2 * PAD - asOfWidth - 24 - (badge == null ? 0 : badgeWidth(drawing, badge) + 12);
        String name = drawing.fit().ellipsize(title + " · " + picture, TITLE, room);
        double x = PAD + (titled ? drawing.text(Roles.INK, PAD, baseline, name, TITLE) + 12 : 0);
        if (badge != null) {
            double badgeWidth = badgeWidth(drawing, badge);
            drawing.box(Roles.BADGE_DEMO, new Bounds(x, baseline - 17, badgeWidth, BADGE), BADGE / 2);
            drawing.text(
                    Roles.BADGE_DEMO, x + badgeWidth / 2, baseline - 2, badge, TextStyle.SMALL_STRONG, Anchor.MIDDLE);
        }
        drawing.text(Roles.INK, width - PAD, baseline, asOf, TextStyle.BODY, Anchor.END);
        if (!below().isEmpty()) {
            String words = drawing.fit().ellipsize(below(), TextStyle.SECONDARY, width - 2 * PAD);
            drawing.text(Roles.INK_SECONDARY, PAD, baseline + 22, words, TextStyle.SECONDARY);
        }
    }

    private static double badgeWidth(Drawing drawing, String badge) {
        return drawing.metrics().width(badge, TextStyle.SMALL_STRONG) + 20;
    }
}
