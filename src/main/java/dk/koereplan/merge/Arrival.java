package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import java.util.Collection;
import java.util.List;

/// What came of the arrival of transactions: nothing of them is believed before it was checked.
///
/// @param accepted what is to be applied now, in an order in which everything comes after what it builds on
/// @param waiting everything that waits then, with what nobody has sent
/// @param quarantine everything that is kept aside then
/// @param twin whether something came under the copy's own name that it does not have: another goes on under that name,
///     so this copy needs a new one (`reliability.md` 2.3)
public record Arrival(List<Txn> accepted, List<Waiting> waiting, List<Quarantined> quarantine, boolean twin) {
    public Arrival {
        accepted = List.copyOf(accepted);
        waiting = List.copyOf(waiting);
        quarantine = List.copyOf(quarantine);
    }

    /// @param own the name under which the copy writes
    /// @param waiting what waits already
    /// @param quarantine what is kept aside already
    /// @param arrived in any order, with repeats, from anybody
    public static Arrival at(
            KnownLog here,
            ActorId own,
            Collection<Txn> waiting,
            List<Quarantined> quarantine,
            Collection<Txn> arrived) {
        WaitingRoom room = new WaitingRoom();
        waiting.forEach(room::add);
        Intake intake = new Intake(MergeRules.STANDARD, here, room, quarantine);
        intake.take(arrived);
        return new Arrival(
                intake.accepted(),
                intake.waiting().explained(intake.vector()),
                intake.quarantine(),
                arrived.stream().anyMatch(t -> t.actor().equals(own) && !isKnown(here, t)));
    }

    private static boolean isKnown(KnownLog here, Txn txn) {
        return txn.seq() >= 1 && txn.seq() <= here.vector().of(txn.actor()) && here.has(txn);
    }
}
