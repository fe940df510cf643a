package dk.koereplan.export.svg;

/// XML text as it grows; escapes what it is given.
final class SvgText {
    private final StringBuilder out = new StringBuilder(4096);

    /// A number with at most two decimals, the same in every locale.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / 100);
        if (rest == 0) {
            return hundredths == 0 ? "0" : whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    SvgText open(String element) {
        out.append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    SvgText attribute(String name, double value) {
        return raw(" ").raw(name).raw("=\"").raw(number(value)).raw("\"");
    }

    /// Ends a start tag that has content.
    SvgText content() {
        return raw(">");
    }

    /// Ends an element that has no content.
    SvgText end() {
        return raw("/>\n");
    }

    SvgText close(String element) {
        return raw("</").raw(element).raw(">\n");
    }

    SvgText raw(String text) {
        out.append(text);
        return this;
    }

    SvgText text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return this;
    }

    /// The characters of XML 1.0 (section 2.2).
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
