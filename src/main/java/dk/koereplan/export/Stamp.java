package dk.koereplan.export;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where a file comes from, as each page of it says.
///
/// @param printed the day it was made
/// @param conflicts how many differences between copies nobody has settled
/// @param fingerprint two files with the same one show the same state of the plan
public record Stamp(LocalDate printed, int conflicts, String fingerprint) {
    /// "Udskrevet 28-11-2026 · Fingeraftryk 3f2a90c1d4e5b677": for the foot of every page.
    public String line(Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("picture.page.printed", DateWords.day(printed, texts)));
        parts.add(conflicts == 0 ? texts.get("status.noConflicts") : texts.get("picture.page.conflicts", conflicts));
        parts.add(texts.get("picture.page.fingerprint", fingerprint));
        return String.join(" · ", parts);
    }
}
