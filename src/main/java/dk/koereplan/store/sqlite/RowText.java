package dk.koereplan.store.sqlite;

import org.jspecify.annotations.Nullable;

/// A row as one text, written as SQLite's `quote()` writes values, so that a whole row is compared at once.
record RowText(StringBuilder text) {
    RowText() {
        this(new StringBuilder(256));
    }

    void add(@Nullable Object value) {
        if (!text.isEmpty()) {
            text.append(',');
        }
        switch (value) {
            case null -> text.append("NULL");
            case String words -> quote(words);
            default -> text.append(value);
        }
    }

    private void quote(String words) {
        text.append('\'');
        if (words.indexOf('\'') < 0) {
            text.append(words);
        } else {
            text.append(words.replace("'", "''"));
        }
        text.append('\'');
    }

    /// The row that was added up, and room for the next.
    String take() {
        String row = text.toString();
        text.setLength(0);
        return row;
    }
}
