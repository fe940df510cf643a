package dk.koereplan.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a file looks, and what it says of where it comes from.
///
/// @param page the sheets that paper formats are laid out for
/// @param across on how many of them side by side a timeline is laid
/// @param dark draw on the dark surface; only PNG and SVG heed it
/// @param raw CSV for programs: commas, ISO dates and ids; else for a Danish spreadsheet
/// @param template the presentation whose master and fonts slides take; null for plain white ones
public record Layout(
        PageForm page,
        Across across,
        boolean dark,
        boolean raw,
        @Nullable Path template,
        Stamp stamp) {
    /// For people, on lying A4.
    public static Layout of(Stamp stamp) {
        return new Layout(PageForm.A4, Across.AUTO, false, false, null, stamp);
    }

    public Layout on(PageForm form) {
        return new Layout(form, across, dark, raw, template, stamp);
    }

    public Layout withTemplate(@Nullable Path file) {
        return new Layout(page, across, dark, raw, file, stamp);
    }

    public Layout across(Across other) {
        return new Layout(page, other, dark, raw, template, stamp);
    }
}
