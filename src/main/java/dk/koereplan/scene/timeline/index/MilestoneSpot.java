package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.work.Milestone;

/// A milestone that has a place on the line.
public record MilestoneSpot(Milestone milestone, MilestoneStatus status, DaySpan days) {}
