package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.Desk;

/// To come.
public record TimelineViewModel(Desk desk) {}
