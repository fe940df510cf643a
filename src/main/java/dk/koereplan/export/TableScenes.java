package dk.koereplan.export;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// The lists of a view as pictures.
final class TableScenes {
    /// Lists are drawn a little smaller than the screen shows them: 7 points on paper at the least.
    private static final double ON_PAPER = 1.14;

    private static final double GAP = 34;

    private final Material material;
    private final TextMetrics metrics;

    TableScenes(Material material, TextMetrics metrics) {
        this.material = material;
        this.metrics = metrics;
    }

    /// Each list for pages of its own, with its title and heads on every one.
    ///
    /// @param width the page's printable width in units
    List<ViewScene> each(double width) {
        return material.lists().stream()
                .map(list -> page(list, width * ON_PAPER))
                .toList();
    }

    private ViewScene page(PlanList list, double width) {
        PageHead head = material.head("picture." + list.key() + ".title");
        var drawing = new Drawing(metrics);
        head.draw(drawing, width);
        var block = new TableBlock(material.table(list), width, drawing, material.texts());
        double top = block.heads(head.height());
        double bottom = block.rows(top);
        String title = head.title() + " · " + head.picture();
        return new ViewScene(drawing.scene(width, bottom, title, Roles.SURFACE), head, top);
    }

    /// All of them under each other.
    ViewScene stacked(double width) {
        PageHead head = material.head();
        var drawing = new Drawing(metrics);
        head.draw(drawing, width);
        double y = head.height();
        boolean one = material.request().view().lists().size() == 1;
        for (PlanList list : material.request().view().lists()) {
            if (!one) {
                drawing.text(Roles.INK, TableBlock.PAD, y + 22, list.title(material.texts()), TextStyle.TITLE);
                y += GAP;
            }
            var block = new TableBlock(material.table(list), width, drawing, material.texts());
            y = block.rows(block.heads(y)) + (one ? 0 : GAP / 2);
        }
        return new ViewScene(drawing.scene(width, y, head.spoken(), Roles.SURFACE), head, 0);
    }
}
