package dk.koereplan.imports;

import dk.koereplan.domain.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a working group's sheet can be about, with the heads that it is known by.
public enum SheetColumn {
    ID("id", "nøgle", "key"),
    NUMBER("nr", "nummer", "no", "number", "#"),
    TITLE("indsats", "initiativ", "titel", "navn", "indsatser", "initiative", "title", "name"),
    TRACK("spor", "track"),
    OWNER("ansvarlig", "ejer", "region", "responsible", "owner"),
    START("start", "fra", "begynder", "from", "begins", "start, som oplyst", "start, as stated"),
    END("slut", "til", "slutter", "end", "until", "slut, som oplyst", "end, as stated"),
    MILESTONE("næste milepæl", "milepæl", "next milestone", "milestone"),
    MILESTONE_TIME("milepæl dato", "milepælsdato", "dato", "milestone date", "date"),
    AMOUNT("beløb", "økonomi", "amount"),
    FUNDING("finansiering", "funding"),
    PHASE("status", "fase", "tilstand", "state", "phase"),
    GOAL("mål", "formål", "goal"),
    NOTE("bemærkning", "bemærkninger", "note", "noter", "kommentar", "remarks", "comment");

    private final List<String> heads;

    SheetColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /// The one that this head is known by.
    public static Optional<SheetColumn> of(String head) {
        String plain = PlainText.line(head)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.:]+$", "")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }
}
