package dk.koereplan.export.ical;

import java.nio.charset.StandardCharsets;

/// Lines of an iCalendar file: 75 octets at the most, then a line that begins with a space (RFC 5545, 3.1).
final class ContentLines {
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    /// @param value as it stands in the file
    void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String sign = Character.toString(letter);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(sign);
            octets += size;
            i += sign.length();
        }
        out.append("\r\n");
    }

    /// @param words for people; nothing is written when there are none
    void text(String name, String words) {
        if (!words.isBlank()) {
            line(name, escaped(words));
        }
    }

    /// Backslashes, commas, semicolons and line breaks mean something (RFC 5545, 3.3.11); other controls may not be.
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
