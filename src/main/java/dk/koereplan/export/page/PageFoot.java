package dk.koereplan.export.page;

import dk.koereplan.export.PageForm;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.text.Weight;
import java.util.List;

/// The two lines at the foot of a page: what it is and which page, and where it comes from. Lengths in points from the
/// upper left corner of the page.
public final class PageFoot {
    private static final TextStyle STYLE = new TextStyle(8, Weight.REGULAR);
    private static final TextStyle SMALL = new TextStyle(7, Weight.REGULAR);
    private static final double LINE = 11;
    private static final double GAP = 12;

    private PageFoot() {}

    /// @param what it is, as of when
    /// @param stamp where it comes from
    /// @param page "Side 1 af 3"
    public static List<Text> texts(String what, String stamp, String page, PageForm form, TextMetrics metrics) {
        double left = form.room().x();
        double right = form.room().right();
        double baseline = form.room().bottom() + PageForm.FOOT - LINE;
        double pageWidth = metrics.width(page, STYLE);
        var fit = new TextFit(metrics);
        String first = fit.ellipsize(what, STYLE, right - left - pageWidth - GAP);
        String second = fit.ellipsize(stamp, SMALL, right - left);
        return List.of(
                new Text(left, baseline, metrics.width(first, STYLE), first, STYLE, Anchor.START, ink(), null),
                new Text(right, baseline, pageWidth, page, STYLE, Anchor.END, ink(), null),
                new Text(
                        left, baseline + LINE, metrics.width(second, SMALL), second, SMALL, Anchor.START, ink(), null));
    }

    private static String ink() {
        return Roles.INK_SECONDARY;
    }
}
