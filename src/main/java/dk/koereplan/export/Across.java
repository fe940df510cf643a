package dk.koereplan.export;

import dk.koereplan.scene.timeline.view.PagesAcross;
import java.time.LocalDate;

/// On how many pages side by side a timeline is printed.
public enum Across {
    /// On one, unless its years would be too narrow there.
    AUTO,
    ONE,
    /// On as many as its months need to be read with ease.
    SEVERAL;

    /// @param width of a page in units
    int pages(LocalDate first, LocalDate last, double width) {
        boolean several = switch (this) {
            case AUTO -> PagesAcross.crowded(first, last, width);
            case ONE -> false;
            case SEVERAL -> true;
        };
        return several ? PagesAcross.wanted(first, last, width) : 1;
    }
}
