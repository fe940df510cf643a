package dk.koereplan.ui.history;

import dk.koereplan.ui.common.Desk;

/// To come.
public record HistoryViewModel(Desk desk) {}
