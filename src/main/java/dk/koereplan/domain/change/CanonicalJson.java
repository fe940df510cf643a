package dk.koereplan.domain.change;

import java.util.Locale;
import java.util.Map;

/// Writes a [Value] as canonical JSON.
interface CanonicalJson {
    static void write(Value value, StringBuilder out) {
        switch (value) {
            case Value.Text text -> quote(text.text(), out);
            case Value.Number number -> out.append(number.number().toPlainString());
            case Value.Flag flag -> out.append(flag.on());
            case Value.Items items -> {
                out.append('[');
                String separator = "";
                for (Value item : items.items()) {
                    out.append(separator);
                    write(item, out);
                    separator = ",";
                }
                out.append(']');
            }
            case Value.Struct struct -> {
                out.append('{');
                String separator = "";
                for (Map.Entry<String, Value> field : struct.fields().entrySet()) {
                    out.append(separator);
                    quote(field.getKey(), out);
                    out.append(':');
                    write(field.getValue(), out);
                    separator = ",";
                }
                out.append('}');
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
