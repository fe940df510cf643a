package dk.koereplan.ui.history;

import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.words.ValueWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What happened to one record, the newest first.
///
/// @param whole there are no older changes of it
record RecordHistory(List<Entry> entries, boolean whole) {
    private static final int MOST = 200;

    RecordHistory {
        entries = List.copyOf(entries);
    }

    /// @param lines what it changed of the record, a line for each field
    /// @param more it changed something else too
    record Entry(Txn txn, List<ChangeLine> lines, boolean more) {}

    /// Reads the log: not for the FX thread.
    static RecordHistory of(PlanFile file, String id, ValueWords words) throws PlanFileProblem {
        Set<ChangeId> written = new LinkedHashSet<>();
        List<Head> changes = new ArrayList<>(file.changesOf(List.of(id)));
        changes.sort(Head.ORDER.reversed());
        changes.forEach(
                head -> written.add(new ChangeId(head.id().actor(), head.id().seq(), 0)));
        List<Entry> entries = new ArrayList<>();
        ChangeLines lines = new ChangeLines(file, words);
        for (ChangeId first : written.stream().limit(MOST).toList()) {
            Txn txn = file.txn(first.actor(), first.seq()).orElse(null);
            if (txn != null) {
                boolean more = txn.body().changes().stream()
                        .anyMatch(change -> !change.key().entity().equals(id));
                entries.add(new Entry(txn, lines.of(txn, id), more));
            }
        }
        return new RecordHistory(entries, written.size() <= MOST);
    }

    /// Of one field only.
    RecordHistory of(String field) {
        List<Entry> about = new ArrayList<>();
        for (Entry entry : entries) {
            List<ChangeLine> lines = entry.lines().stream()
                    .filter(line -> line.name().equals(field))
                    .toList();
            if (!lines.isEmpty()) {
                boolean more = entry.more() || lines.size() < entry.lines().size();
                about.add(new Entry(entry.txn(), lines, more));
            }
        }
        return new RecordHistory(about, whole);
    }
}
