package dk.koereplan.export;

/// Text for the formats that are XML.
public final class XmlText {
    private XmlText() {}

    /// XML 1.0 has no place for most control characters.
    public static String writable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unwritable(text.charAt(i))) {
                return text.codePoints()
                        .filter(sign -> !unwritable(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean unwritable(int sign) {
        return (Character.isISOControl(sign) && sign != '\t' && sign != '\n') || sign == 0xFFFE || sign == 0xFFFF;
    }
}
