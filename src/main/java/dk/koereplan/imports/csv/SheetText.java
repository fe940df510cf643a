package dk.koereplan.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.imports.Spreadsheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A sheet from text: CSV with semicolons, commas or tabs, and what a spreadsheet puts on the clipboard.
public final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARKS = "\t;,";
    private static final char MARK = '\uFEFF';

    private static final Pattern QUOTED = Pattern.compile("'[=+\\-@\\t\\r]");

    private SheetText() {}

    /// A file's bytes as text: UTF-8 where they can be that, else what Windows writes in Denmark.
    public static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /// @param name by which rows are cited
    /// @throws InvalidValue (`sheet.*`) for text that is no table, or a greater one than any plan
    public static Spreadsheet read(String name, String text) {
        String clean = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        List<Spreadsheet.Row> rows = new ArrayList<>();
        List<String> heads = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(clean))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(clean)) {
            int number = 0;
            for (CsvRecord line : reader) {
                number++;
                InvalidValue.unless(
                        line.getFieldCount() <= Spreadsheet.COLUMNS, "sheet.columns", number, Spreadsheet.COLUMNS);
                InvalidValue.unless(number <= Spreadsheet.ROWS + 1, "sheet.rows", Spreadsheet.ROWS);
                if (number == 1) {
                    heads = texts(line);
                } else {
                    rows.add(new Spreadsheet.Row(number, texts(line)));
                }
            }
        } catch (CsvParseException e) {
            throw new InvalidValue("sheet.form", name);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("text is read from memory", e);
        }
        InvalidValue.unless(heads.stream().anyMatch(head -> !head.isBlank()), "sheet.heads", name);
        return new Spreadsheet(name, heads, rows);
    }

    /// A text that would begin a formula has an apostrophe before it, for spreadsheets, which is none of its own.
    private static List<String> texts(CsvRecord line) {
        return line.getFields().stream()
                .map(text -> QUOTED.matcher(text).lookingAt() ? text.substring(1) : text)
                .toList();
    }

    /// The mark that the heads hold most of; text without any is one column.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) MARKS.chars()
                .boxed()
                .max(Comparator.comparing((Integer mark) ->
                                first.chars().filter(c -> c == mark).count())
                        .thenComparing(mark -> -MARKS.indexOf(mark)))
                .orElseThrow()
                .intValue();
    }
}
