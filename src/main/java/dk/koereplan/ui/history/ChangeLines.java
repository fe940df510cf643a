package dk.koereplan.ui.history;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.NamesThen;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds what a transaction changed, field by field, from and to. Reads the log: not for the FX thread.
record ChangeLines(PlanFile file, ValueWords words) {
    private static final int MOST = 200;

    List<ChangeLine> of(Txn txn) throws PlanFileProblem {
        return of(txn, txn.body().changes());
    }

    /// Of one record only.
    List<ChangeLine> of(Txn txn, String id) throws PlanFileProblem {
        return of(
                txn,
                txn.body().changes().stream()
                        .filter(change -> change.key().entity().equals(id))
                        .toList());
    }

    private List<ChangeLine> of(Txn txn, List<Change> changes) throws PlanFileProblem {
        List<ChangeLine> lines = new ArrayList<>();
        NamesThen names = NamesThen.of(file.changesOf(changes.stream()
                .limit(MOST)
                .map(change -> change.key().entity())
                .collect(Collectors.toSet())));
        for (Change change : changes) {
            Optional<EntityKind> kind = EntityKind.inLog(change.key().kind());
            if (kind.isPresent() && lines.size() < MOST) {
                String id = change.key().entity();
                String title = names.at(txn, id).orElseGet(() -> words.index().title(id));
                lines(change, kind.get(), title, before(change), lines);
            }
        }
        return lines;
    }

    private Value.Struct before(Change change) throws PlanFileProblem {
        if (change.replaces().isEmpty()) {
            return Value.Struct.EMPTY;
        }
        return file.change(change.replaces().getLast()).map(Change::value).orElse(Value.Struct.EMPTY);
    }

    private void lines(Change change, EntityKind kind, String title, Value.Struct before, List<ChangeLine> lines) {
        FieldKey key = change.key();
        String kindWord = Words.kind(kind, words.texts());
        Value.Struct after = change.value();
        if (after == null || key.group().equals(FieldKey.DELETED)) {
            String what = words.texts()
                    .get(change.deletes() ? "history.deleted" : after == null ? "history.redacted" : "history.revived");
            lines.add(new ChangeLine(key.entity(), title, kindWord, "", what, "", ""));
            return;
        }
        boolean created = key.group().equals(FieldKey.CREATED);
        TreeSet<String> names = new TreeSet<>(after.fields().keySet());
        if (!created) {
            names.addAll(kind.schema().namesOf(key.group()));
        }
        for (String name : names) {
            Value was = created ? null : before.get(name);
            Value now = after.get(name);
            if (!Objects.equals(was, now) && isRead(kind, name)) {
                lines.add(new ChangeLine(
                        key.entity(),
                        title,
                        kindWord,
                        name,
                        Words.field(kind, name, words.texts()),
                        created ? "" : words.logged(kind, key.entity(), name, before),
                        words.logged(kind, key.entity(), name, after)));
            }
        }
    }

    private static boolean isRead(EntityKind kind, String name) {
        return kind.schema().field(name).filter(Field::isForTheProgram).isEmpty();
    }
}
