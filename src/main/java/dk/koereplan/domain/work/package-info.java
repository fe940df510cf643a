/// The work: initiatives with owners and rollouts, milestones, deliverables, actions and dependencies.
@NullMarked
package dk.koereplan.domain.work;

import org.jspecify.annotations.NullMarked;
