package dk.koereplan.domain.change;

import java.util.HexFormat;
import java.util.Map;

/// Writes a [Value] as canonical JSON.
final class CanonicalJson {
    private CanonicalJson() {}

    static void write(Value value, StringBuilder out) {
        switch (value) {
            case Value.Text text -> quote(text.text(), out);
            case Value.Number number -> out.append(number.number().toPlainString());
            case Value.Unread(String json) -> out.append(json);
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
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                out.append(text, written, i).append('\\');
                if (c == '"' || c == '\\') {
                    out.append(c);
                } else {
                    out.append('u').append(HexFormat.of().toHexDigits(c));
                }
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }
}
