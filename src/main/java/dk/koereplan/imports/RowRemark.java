package dk.koereplan.imports;

import java.util.List;

/// Something a person must know about a row, in a sentence (`import.remark.‹key›`).
///
/// @param arguments what fills the sentence, as values
public record RowRemark(String key, List<Object> arguments) {
    public RowRemark {
        arguments = List.copyOf(arguments);
    }

    public static RowRemark of(String key, Object... arguments) {
        return new RowRemark(key, List.of(arguments));
    }
}
