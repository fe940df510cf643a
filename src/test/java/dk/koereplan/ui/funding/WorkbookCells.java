package dk.koereplan.ui.funding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads what stands in the cells of a workbook, sheet by sheet and row by row; formulas stand empty.
final class WorkbookCells {
    private static final Pattern SHARED = Pattern.compile("(?s)<si>(.*?)</si>");
    private static final Pattern ROW = Pattern.compile("(?s)<row [^>]*>(.*?)</row>");
    private static final Pattern CELL = Pattern.compile("(?s)<c r=\"([A-Z]+)\\d+\"([^>]*?)(?:/>|>(.*?)</c>)");
    private static final Pattern VALUE = Pattern.compile("<v>([^<]*)</v>");

    private WorkbookCells() {}

    static List<List<List<String>>> of(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        List<String> shared = SHARED.matcher(parts.getOrDefault("xl/sharedStrings.xml", ""))
                .results()
                .map(text -> plain(text.group(1)))
                .toList();
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(part -> ROW.matcher(part.getValue())
                        .results()
                        .map(row -> row(row.group(1), shared))
                        .toList())
                .toList();
    }

    private static List<String> row(String cells, List<String> shared) {
        List<String> row = new ArrayList<>();
        CELL.matcher(cells).results().forEach(cell -> {
            while (row.size() < column(cell.group(1))) {
                row.add("");
            }
            row.add(value(cell, shared));
        });
        return row;
    }

    private static String value(MatchResult cell, List<String> shared) {
        String inside = cell.group(3) == null ? "" : cell.group(3);
        var value = VALUE.matcher(inside);
        if (!value.find()) {
            return inside.contains("<t") ? plain(inside) : "";
        }
        return cell.group(2).contains("t=\"s\"") ? shared.get(Integer.parseInt(value.group(1))) : value.group(1);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml.replaceAll("<[^>]+>", ""))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
