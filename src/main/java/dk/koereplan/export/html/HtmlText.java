package dk.koereplan.export.html;

/// Builds a page of elements and escaped text.
final class HtmlText {
    private final StringBuilder out = new StringBuilder();

    HtmlText open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    HtmlText close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    HtmlText text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// A whole element with nothing but text in it.
    HtmlText element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /// What is HTML already.
    HtmlText raw(String html) {
        out.append(html);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
