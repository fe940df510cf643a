package dk.koereplan.export.page;

import dk.koereplan.i18n.Texts;
import org.jspecify.annotations.Nullable;

/// Which page of how many.
///
/// @param page counted from 1
/// @param sheet where it belongs among the pages of a picture that is more than one page wide, as in a spreadsheet:
///     A1 is the first, B1 right of it, A2 below it; null for any other picture
public record PageNumber(int page, int pages, @Nullable String sheet) {
    /// "Side 2 af 6 (ark B1)".
    public String words(Texts texts) {
        return sheet == null
                ? texts.get("picture.page.of", page, pages)
                : texts.get("picture.page.sheet", page, pages, sheet);
    }

    /// @param across,down counted from 0
    static String sheet(int across, int down) {
        return (char) ('A' + across) + String.valueOf(down + 1);
    }
}
