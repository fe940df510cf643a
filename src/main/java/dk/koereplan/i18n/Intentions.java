package dk.koereplan.i18n;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.roadmap.EntityKind;

/// Says what a transaction of the log was meant to do.
public final class Intentions {
    private static final String ANY = "record.";

    private Intentions() {}

    /// The same without that it took something back. What happened to any record names its kind.
    public static String what(Txn txn, Texts texts) {
        String intention = txn.body().intention();
        String act = intention.startsWith(ANY) ? intention.substring(ANY.length()) : "";
        return txn.body().changes().stream()
                .findFirst()
                .filter(first -> texts.has("history.any." + act))
                .flatMap(first -> EntityKind.inLog(first.key().kind()))
                .map(kind -> texts.get("history.any." + act, Words.inline(kind, texts)))
                .orElseGet(() -> Words.intention(intention, texts));
    }

    public static String say(Txn txn, Texts texts) {
        String what = what(txn, texts);
        TxnKind kind = txn.body().kind();
        return switch (kind) {
            case UNDO, REDO, TAKE_BACK -> Words.of(kind, texts) + ": " + what;
            case CREATE, EDIT, RESOLVE, IMPORT -> what;
        };
    }
}
