package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A directed link between records, one for each end that a record's field points to.
///
/// @param drawn the record that draws it
/// @param field the field that points to `to`
record RecordLink(LoggedRecord drawn, String field, String from, String to) {
    /// The youngest of a circle yields, in every copy the same one.
    static final Comparator<RecordLink> OLDEST_FIRST = Comparator.comparing(
                    RecordLink::since, Comparator.nullsFirst(Head.ORDER))
            .thenComparing(RecordLink::record)
            .thenComparing(RecordLink::to);

    String record() {
        return drawn.id();
    }

    /// The change that drew it; null for a record that no log made.
    private @Nullable Head since() {
        String group = drawn.kind().schema().field(field).map(Field::group).orElse(field);
        return drawn.heads()
                .winner(group)
                .or(() -> drawn.heads().winner(FieldKey.CREATED))
                .orElse(null);
    }
}
