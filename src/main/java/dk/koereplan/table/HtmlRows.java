package dk.koereplan.table;

import java.util.stream.Collectors;

/// A list as a table of HTML, as letters and mails take it from the clipboard: nothing but the table, with its looks
/// at each cell, since a letter keeps no style sheet.
public final class HtmlRows {
    private static final String CELL = "border:1px solid #a9b3be;padding:2px 6px;vertical-align:top";

    private HtmlRows() {}

    public static <R> String of(Table<R> table) {
        var html = new StringBuilder("<table style=\"border-collapse:collapse\"><thead><tr>");
        table.columns().forEach(column -> html.append(cell("th", "text-align:left", column.title())));
        html.append("</tr></thead><tbody>");
        for (RowGroup<R> group : table.groups()) {
            group.heading().ifPresent(heading -> html.append(heading(table, group, heading)));
            group.rows().forEach(row -> html.append(row(table, row)));
        }
        return html.append("</tbody></table>").toString();
    }

    private static <R> String heading(Table<R> table, RowGroup<R> group, Cell heading) {
        String totals = table.sums().stream()
                .flatMap(sums -> sums.of().apply(group.rows()).stream())
                .map(total -> " · " + total.line())
                .collect(Collectors.joining());
        return "<tr><th colspan=\"" + table.columns().size() + "\" style=\"" + CELL + ";text-align:left\">"
                + escaped(heading.words() + totals) + "</th></tr>";
    }

    private static <R> String row(Table<R> table, R row) {
        return table.columns().stream()
                .map(column -> cell("td", column.type().alignsRight() ? "text-align:right" : "", words(column.of(row))))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /// A light has its sign beside its word.
    private static String words(Cell cell) {
        return (cell instanceof Cell.Light light ? light.sign() + " " : "") + cell.words();
    }

    private static String cell(String name, String look, String words) {
        String style = look.isEmpty() ? CELL : CELL + ";" + look;
        return "<" + name + " style=\"" + style + "\">" + escaped(words) + "</" + name + ">";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
