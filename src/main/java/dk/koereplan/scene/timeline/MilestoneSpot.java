package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.work.Milestone;

/// A milestone that has a place on the line.
record MilestoneSpot(Milestone milestone, MilestoneStatus status, DaySpan days) {}
