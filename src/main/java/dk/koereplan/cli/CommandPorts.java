package dk.koereplan.cli;

import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.export.Exporter;
import dk.koereplan.store.PlanFiles;
import java.time.Clock;
import java.util.List;

/// What the commands work with, built by `boot`.
///
/// @param role who the log says edits from the command line
public record CommandPorts(PlanFiles files, NewPlans newPlans, List<Exporter> exporters, Clock clock, String role) {}
