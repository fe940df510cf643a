package dk.koereplan.cli;

import dk.koereplan.app.IdSource;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.store.PlanFiles;
import java.time.Clock;

/// What the commands work with, built by `boot`.
///
/// @param role who the log says edits from the command line
public record CommandPorts(
        PlanFiles files, NewPlans newPlans, PlanExport export, Clock clock, IdSource ids, String role) {}
