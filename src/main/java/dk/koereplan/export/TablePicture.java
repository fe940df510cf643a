package dk.koereplan.export;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.table.Table;

/// A list as a picture, as it stands on paper.
public final class TablePicture {
    private static final double MARGIN = 8;

    private TablePicture() {}

    /// @param width in units
    public static Scene of(Table<?> table, double width, TextMetrics metrics, Texts texts) {
        var drawing = new Drawing(metrics);
        var block = new TableBlock(table, width, drawing, texts);
        double bottom = block.rows(block.heads(0));
        return drawing.scene(width, bottom + MARGIN, table.title(), Roles.SURFACE);
    }
}
