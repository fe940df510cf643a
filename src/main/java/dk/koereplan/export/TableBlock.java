package dk.koereplan.export;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.List;

/// Draws one table from a height downward.
final class TableBlock {
    static final double PAD = TableLines.PAD;
    private static final double BASE = 10.5;

    private final TableLines<?> table;
    private final double width;
    private final Drawing drawing;
    private final String empty;

    private double bottom;

    TableBlock(Table<?> table, double width, Drawing drawing, Texts texts) {
        this.table = TableLines.of(table, width, drawing.metrics());
        this.width = width;
        this.drawing = drawing;
        this.empty = texts.get("list.empty");
    }

    /// @return where the rows begin
    double heads(double y) {
        TableLines.Heads heads = table.heads();
        drawing.box(Roles.HEADER, new Bounds(0, y, width, heads.height()), 0);
        double x = 0;
        for (int i = 0; i < table.columns(); i++) {
            lines(heads.words().get(i), x, y, i, Roles.INK, TableLines.STRONG);
            x += table.width(i);
        }
        drawing.line(Roles.LINE_STRONG, 0, y + heads.height(), width, y + heads.height(), Stroke.THIN);
        return y + heads.height();
    }

    /// @return where the last row ends
    double rows(double top) {
        if (table.isEmpty()) {
            drawing.text(Roles.INK_SECONDARY, PAD, top + TableLines.AROUND + BASE, empty, TableLines.STYLE);
            return top + 2 * TableLines.AROUND + TableLines.LINE;
        }
        bottom = top;
        table.each(line -> {
            switch (line) {
                case TableLines.Heading heading -> heading(heading, bottom);
                case TableLines.Row row -> row(row, bottom);
            }
            bottom += line.height();
        });
        return bottom;
    }

    private void heading(TableLines.Heading heading, double y) {
        drawing.box(Roles.BAND, new Bounds(0, y, width, heading.height()), 0);
        double baseline = y + TableLines.AROUND + BASE;
        for (String line : heading.words()) {
            drawing.text(Roles.INK, PAD, baseline, line, TableLines.STRONG);
            baseline += TableLines.LINE;
        }
        for (Total total : heading.totals()) {
            drawing.text(Roles.INK_SECONDARY, 3 * PAD, baseline, total.line(), TableLines.STYLE);
            baseline += TableLines.LINE;
        }
    }

    private void row(TableLines.Row row, double y) {
        drawing.box(Roles.SURFACE, new Bounds(0, y, width, row.height()), 0);
        double x = 0;
        for (int i = 0; i < table.columns(); i++) {
            Cell cell = row.cells().get(i);
            if (cell instanceof Cell.Light light) {
                double middle = y + TableLines.AROUND + TableLines.LINE / 2;
                Lights.draw(drawing, light.value(), x + PAD + TableLines.MARK / 2, middle, TableLines.MARK);
            }
            String role = cell instanceof Cell.Unknown ? Roles.INK_SECONDARY : Roles.INK;
            lines(row.words().get(i), x + TableLines.before(cell), y, i, role, TableLines.STYLE);
            x += table.width(i);
        }
        drawing.line(Roles.LINE, 0, y + row.height(), width, y + row.height(), Stroke.THIN);
    }

    private void lines(List<String> lines, double x, double y, int column, String role, TextStyle style) {
        double baseline = y + TableLines.AROUND + BASE;
        for (String line : lines) {
            if (table.alignsRight(column)) {
                drawing.text(role, x + table.width(column) - PAD, baseline, line, style, Anchor.END);
            } else {
                drawing.text(role, x + PAD, baseline, line, style);
            }
            baseline += TableLines.LINE;
        }
    }
}
