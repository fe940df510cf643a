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
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.ArrayList;
import java.util.List;

/// Draws one table from a height downward. Words go on over as many lines as they need: nobody can widen a column on
/// paper.
final class TableBlock<R> {
    static final double PAD = 6;
    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final TextStyle STRONG = TextStyle.SMALL_STRONG;
    private static final double LINE = 14;
    private static final double BASE = 10.5;
    private static final double AROUND = 4;
    private static final double MARK = 8;
    private static final int MOST_LINES = 40;

    private final Table<R> table;
    private final double width;
    private final Drawing drawing;
    private final String empty;
    private final double[] widths;

    private TableBlock(Table<R> table, double width, Drawing drawing, Texts texts) {
        this.table = table;
        this.width = width;
        this.drawing = drawing;
        this.empty = texts.get("list.empty");
        widths = ColumnWidths.of(table, width, drawing.metrics(), 2 * PAD, MARK + 4);
    }

    static TableBlock<?> of(Table<?> table, double width, Drawing drawing, Texts texts) {
        return new TableBlock<>(table, width, drawing, texts);
    }

    /// @return where the rows begin
    double heads(double y) {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title = table.columns().get(i).title();
            words.add(drawing.fit().wrap(title, STRONG, widths[i] - 2 * PAD, 3));
        }
        double height = height(words);
        drawing.box(Roles.HEADER, new Bounds(0, y, width, height), 0);
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            lines(words.get(i), x, y, i, Roles.INK, STRONG);
            x += widths[i];
        }
        drawing.line(Roles.LINE_STRONG, 0, y + height, width, y + height, Stroke.THIN);
        return y + height;
    }

    /// @return where the last row ends
    double rows(double top) {
        double y = top;
        if (table.rows().isEmpty()) {
            drawing.text(Roles.INK_SECONDARY, PAD, y + AROUND + BASE, empty, STYLE);
            return y + 2 * AROUND + LINE;
        }
        for (RowGroup<R> group : table.groups()) {
            y = heading(group, y);
            for (R row : group.rows()) {
                y = row(row, y);
            }
        }
        return y;
    }

    private double heading(RowGroup<R> group, double y) {
        if (group.heading().isEmpty()) {
            return y;
        }
        List<Total> totals = table.sums().map(s -> s.of().apply(group.rows())).orElse(List.of());
        List<String> words = drawing.fit().wrap(group.heading().get().words(), STRONG, width - 2 * PAD, MOST_LINES);
        double height = 2 * AROUND + LINE * (words.size() + totals.size());
        drawing.box(Roles.BAND, new Bounds(0, y, width, height), 0);
        double baseline = y + AROUND + BASE;
        for (String line : words) {
            drawing.text(Roles.INK, PAD, baseline, line, STRONG);
            baseline += LINE;
        }
        for (Total total : totals) {
            drawing.text(Roles.INK_SECONDARY, 3 * PAD, baseline, total.line(), STYLE);
            baseline += LINE;
        }
        return y + height;
    }

    private double row(R row, double y) {
        List<Cell> cells = table.columns().stream().map(c -> c.of(row)).toList();
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double room = widths[i] - 2 * PAD - before(cells.get(i));
            words.add(drawing.fit().wrap(cells.get(i).words(), STYLE, room, MOST_LINES));
        }
        double height = height(words);
        drawing.box(Roles.SURFACE, new Bounds(0, y, width, height), 0);
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = cells.get(i);
            if (cell instanceof Cell.Light light) {
                double middle = y + AROUND + LINE / 2;
                Lights.draw(drawing, light.value(), x + PAD + MARK / 2, middle, MARK);
            }
            String role = cell instanceof Cell.Unknown ? Roles.INK_SECONDARY : Roles.INK;
            lines(words.get(i), x + before(cell), y, i, role, STYLE);
            x += widths[i];
        }
        drawing.line(Roles.LINE, 0, y + height, width, y + height, Stroke.THIN);
        return y + height;
    }

    private static double before(Cell cell) {
        return cell instanceof Cell.Light ? MARK + 4 : 0;
    }

    private static double height(List<List<String>> words) {
        int most = words.stream().mapToInt(List::size).max().orElse(1);
        return 2 * AROUND + LINE * Math.max(1, most);
    }

    private void lines(List<String> lines, double x, double y, int column, String role, TextStyle style) {
        Column<R> of = table.columns().get(column);
        double baseline = y + AROUND + BASE;
        for (String line : lines) {
            if (of.type().alignsRight()) {
                drawing.text(role, x + widths[column] - PAD, baseline, line, style, Anchor.END);
            } else {
                drawing.text(role, x + PAD, baseline, line, style);
            }
            baseline += LINE;
        }
    }
}
