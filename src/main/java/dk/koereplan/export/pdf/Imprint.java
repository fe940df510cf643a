package dk.koereplan.export.pdf;

import dk.koereplan.export.page.PageNumber;
import java.time.Instant;
import java.util.function.Function;

/// What a document says of itself. Nothing of it is taken from the machine, so that the same scenes give the same file.
///
/// @param language the texts' language, such as `da-DK`
/// @param stamp stands at the foot of every page: where the document comes from
/// @param pageOf the words for which page it is
/// @param created the time the file says it was made
public record Imprint(
        String title, String language, String stamp, Function<PageNumber, String> pageOf, Instant created) {}
