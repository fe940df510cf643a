package dk.koereplan.i18n;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;

/// Says what a transaction of the log was meant to do.
public final class Intentions {
    private Intentions() {}

    public static String say(Txn txn, Texts texts) {
        String what = Words.intention(txn.body().intention(), texts);
        TxnKind kind = txn.body().kind();
        return switch (kind) {
            case UNDO, REDO, TAKE_BACK -> Words.of(kind, texts) + ": " + what;
            case CREATE, EDIT, RESOLVE, IMPORT -> what;
        };
    }
}
