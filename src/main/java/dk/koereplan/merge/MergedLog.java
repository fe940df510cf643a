package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The union of everything that copies of a plan have sent each other, and the plan that it makes. Immutable.
///
/// Two merged logs that were given the same transactions are the same, in whatever order, in however many pieces and
/// however often they came. Only the two sides of a fork depend on which came first.
public final class MergedLog {
    public static final MergedLog EMPTY = new MergedLog(MergeRules.STANDARD);

    private final MergeRules rules;
    private final Map<ActorId, List<Txn>> chains;
    private final VersionVector vector;
    private final WaitingRoom waiting;
    private final List<Quarantined> quarantine;
    private final Roadmap roadmap;

    private MergedLog(MergeRules rules) {
        this.rules = rules;
        this.chains = Map.of();
        this.vector = VersionVector.EMPTY;
        this.waiting = new WaitingRoom();
        this.quarantine = List.of();
        this.roadmap = Roadmap.EMPTY;
    }

    private MergedLog(MergedLog before, Intake intake) {
        this.rules = before.rules;
        this.chains = grown(before.chains, intake.grown());
        this.vector = intake.vector();
        this.waiting = intake.waiting();
        this.quarantine = List.copyOf(intake.quarantine());
        this.roadmap = intake.accepted().isEmpty() ? before.roadmap : rules.apply(before.roadmap, intake.accepted());
    }

    private static Map<ActorId, List<Txn>> grown(Map<ActorId, List<Txn>> chains, Map<ActorId, List<Txn>> more) {
        Map<ActorId, List<Txn>> all = new TreeMap<>(chains);
        more.forEach((actor, txns) -> all.merge(
                actor,
                txns,
                (old, fresh) -> Stream.of(old, fresh).flatMap(List::stream).toList()));
        return Collections.unmodifiableMap(all);
    }

    /// An empty log that merges by rules of its own.
    public static MergedLog by(MergeRules rules) {
        return new MergedLog(rules);
    }

    /// The merge of one copy's log, in any order.
    public static MergedLog of(Collection<Txn> log) {
        return EMPTY.plus(log);
    }

    /// This log after the arrival of transactions: what is known is skipped, what is ready is applied, the rest waits
    /// or is kept aside.
    public MergedLog plus(Collection<Txn> arrived) {
        Intake intake = new Intake(rules, new Here(), waiting, quarantine);
        intake.take(arrived);
        return new MergedLog(this, intake);
    }

    public Roadmap roadmap() {
        return roadmap;
    }

    /// What is applied here.
    public VersionVector vector() {
        return vector;
    }

    /// Everything that is applied, actor by actor in the order of numbers.
    public List<Txn> txns() {
        return chains.values().stream().flatMap(List::stream).toList();
    }

    /// Everything that is known here, what waits included: what a bundle carries.
    public List<Txn> everything() {
        return Stream.concat(txns().stream(), waiting.all().stream()).toList();
    }

    /// What is applied here and not there.
    public List<Txn> since(VersionVector there) {
        return chains.entrySet().stream()
                .flatMap(c -> c.getValue().stream().skip(there.of(c.getKey())))
                .toList();
    }

    public Optional<Txn> txn(ActorId actor, long seq) {
        List<Txn> chain = chains.getOrDefault(actor, List.of());
        return seq >= 1 && seq <= chain.size() ? Optional.of(chain.get((int) seq - 1)) : Optional.empty();
    }

    public Optional<Change> change(ChangeId id) {
        return txn(id.actor(), id.seq())
                .map(t -> t.body().changes())
                .filter(c -> id.index() >= 0 && id.index() < c.size())
                .map(c -> c.get(id.index()));
    }

    /// What cannot be applied, with what nobody has sent.
    public List<Waiting> waiting() {
        return waiting.explained(vector);
    }

    public List<Quarantined> quarantine() {
        return quarantine;
    }

    /// Where people disagree about a value, record by record.
    public List<FieldConflict> conflicts() {
        return new FieldConflicts(this).all();
    }

    /// Where values that are sound one by one do not fit together.
    public List<StructuralConflict> structuralConflicts() {
        return new StructuralConflicts(this).all();
    }

    public Structure structure() {
        return rules.structure(roadmap);
    }

    /// SHA-256 of what the plan says, provisional values included.
    public String contentDigest() {
        return Digests.content(roadmap);
    }

    /// SHA-256 of what the plan says, how it hangs together, and which changes it is made of.
    public String stateDigest() {
        return Digests.state(roadmap, structure());
    }

    /// This log, for what arrives.
    private final class Here implements KnownLog {
        @Override
        public VersionVector vector() {
            return vector;
        }

        @Override
        public boolean has(Txn txn) {
            return MergedLog.this
                    .txn(txn.actor(), txn.seq())
                    .filter(known -> known.equals(txn) || rules.hash(known).equals(rules.hash(txn)))
                    .isPresent();
        }

        @Override
        public String lastHash(ActorId author) {
            return MergedLog.this
                    .txn(author, vector.of(author))
                    .map(rules::hash)
                    .orElse("");
        }
    }
}
