package dk.koereplan.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What was exported, and how: to be offered again. Names that are no longer known are for the reader to pass over.
///
/// @param plan whose file it was
/// @param view the key of what was shown
/// @param format the ending of the file, without the dot
/// @param paper the name of the sheet, such as `A4`
/// @param across on how many pages side by side a timeline is laid, by its name
/// @param raw a table for programs, not for people
/// @param template whose slides a presentation takes; null for plain ones
/// @param language `da` or `en`
/// @param target the file
public record ExportChoice(
        Path plan,
        String view,
        String format,
        String paper,
        boolean portrait,
        String across,
        boolean raw,
        @Nullable Path template,
        String language,
        Path target) {}
