package dk.koereplan.ui.history;

import dk.koereplan.domain.change.Txn;

/// One transaction of the log, in words.
///
/// @param mayTakeBack it can be asked for; what builds on it may still refuse
public record LogEntry(
        Txn txn, String when, String who, String what, String about, String reason, boolean mayTakeBack) {}
