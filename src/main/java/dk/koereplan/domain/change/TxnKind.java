package dk.koereplan.domain.change;

/// Why a transaction was written.
public enum TxnKind {
    CREATE,
    EDIT,
    UNDO,
    REDO,
    TAKE_BACK,
    RESOLVE,
    IMPORT
}
