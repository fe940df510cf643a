package dk.koereplan.export.html;

import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.List;

/// A list as a table whose heads a screen reader finds: of columns, of groups and of rows.
final class TableHtml {
    private TableHtml() {}

    static <R> void write(HtmlText page, Table<R> table, String title, Texts texts) {
        if (table.rows().isEmpty()) {
            page.element("p", texts.get("list.empty"));
            return;
        }
        page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
        page.open("table").open("thead").open("tr");
        for (Column<R> column : table.columns()) {
            page.element("th", column.title(), "scope", "col", "class", side(column));
        }
        page.close("tr").close("thead");
        for (RowGroup<R> group : table.groups()) {
            page.open("tbody");
            heading(page, table, group);
            group.rows().forEach(row -> row(page, table, row));
            page.close("tbody");
        }
        page.close("table").close("div");
    }

    private static <R> void heading(HtmlText page, Table<R> table, RowGroup<R> group) {
        group.heading().ifPresent(heading -> {
            String columns = String.valueOf(table.columns().size());
            page.open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan", columns);
            page.text(heading.words());
            List<Total> totals =
                    table.sums().map(s -> s.of().apply(group.rows())).orElse(List.of());
            totals.forEach(total -> page.element("span", total.line(), "class", "total"));
            page.close("th").close("tr");
        });
    }

    /// What a row is called is its head: the title, or else the first column.
    private static <R> void row(HtmlText page, Table<R> table, R row) {
        page.open("tr");
        String head = table.columns().stream()
                .map(Column::key)
                .filter("field.title"::equals)
                .findFirst()
                .orElse(table.columns().getFirst().key());
        for (Column<R> column : table.columns()) {
            Cell cell = column.of(row);
            String words = (cell instanceof Cell.Light light ? light.sign() + " " : "") + cell.words();
            if (column.key().equals(head)) {
                page.element("th", words, "scope", "row");
            } else {
                page.element(
                        "td", words, "class", cell instanceof Cell.Unknown ? "unknown " + side(column) : side(column));
            }
        }
        page.close("tr");
    }

    private static String side(Column<?> column) {
        return column.type().alignsRight() ? "right" : "left";
    }
}
