package dk.koereplan.export;

/// How a file looks, and what it says of where it comes from.
///
/// @param page the sheets that paper formats are laid out for
/// @param dark draw on the dark surface; only PNG and SVG heed it
/// @param raw CSV for programs: commas, ISO dates and ids; else for a Danish spreadsheet
public record Layout(PageForm page, boolean dark, boolean raw, Stamp stamp) {
    /// For people, on lying A4.
    public static Layout of(Stamp stamp) {
        return new Layout(PageForm.A4, false, false, stamp);
    }

    public Layout on(PageForm form) {
        return new Layout(form, dark, raw, stamp);
    }
}
