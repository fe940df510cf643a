package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.TxnLookup;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Inverse;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/// Engines that are broken on purpose, each with the property that must notice.
enum Mutant implements Engine {
    /// What came last is shown first.
    ARRIVAL_ORDER(Property.P1_CONVERGENCE) {
        @Override
        public MergeRules rules() {
            AtomicInteger arrivals = new AtomicInteger();
            return applying((roadmap, txn) -> roadmap.plus(
                    with(txn, new Hlc(arrivals.incrementAndGet(), 0), txn.body().changes())));
        }
    },

    /// Nothing waits for what it builds on.
    NO_WAITING(Property.P2_ORDER_INDEPENDENCE) {
        @Override
        public MergeRules rules() {
            return new StepByStep(Roadmap::plus) {
                @Override
                public boolean isReady(Txn txn, VersionVector here) {
                    return true;
                }
            };
        }
    },

    /// What comes twice is applied twice, which brings back what was replaced.
    NO_DEDUPLICATION(Property.P3_IDEMPOTENCE) {
        @Override
        public MergeRules rules() {
            return new StepByStep(Roadmap::plus) {
                @Override
                public boolean appliesAgain(Txn known) {
                    return true;
                }
            };
        }
    },

    /// The latest by the clock wins, and the others are gone.
    LAST_WRITER_WINS(Property.P4_NO_LOST_UPDATE) {
        @Override
        public MergeRules rules() {
            return applying((roadmap, txn) -> roadmap.plus(with(txn, txn.hlc(), latest(roadmap, txn))));
        }
    },

    /// Every link is in force.
    NO_CYCLE_RULE(Property.P5_INTEGRITY) {
        @Override
        public MergeRules rules() {
            return new MergeRules() {
                @Override
                public Structure structure(Roadmap roadmap) {
                    return Roadmap.EMPTY.structure();
                }
            };
        }
    },

    /// The plan is kept up to date without the last record that a deletion touches.
    FORGOTTEN_WRITE_PATH(Property.P10_LOG_IS_TRUTH) {
        @Override
        public MergeRules rules() {
            return applying((roadmap, txn) -> {
                List<Change> changes = txn.body().changes();
                boolean all = changes.size() == 1 || !changes.getFirst().deletes();
                return roadmap.plus(with(txn, txn.hlc(), all ? changes : changes.subList(0, changes.size() - 1)));
            });
        }
    },

    /// Undo takes the transaction out of the log.
    FORGETFUL_UNDO(Property.P12_MONOTONIC) {
        @Override
        public Optional<MergedLog> undone(Txn done, MergedLog log) {
            List<Txn> rest = new ArrayList<>(log.txns());
            rest.remove(done);
            return Optional.of(MergedLog.of(rest));
        }
    },

    /// What waited for something that came is never looked at again.
    NO_SECOND_LOOK(Property.P14_NOTHING_STUCK_UNLISTED) {
        @Override
        public MergeRules rules() {
            return new MergeRules() {
                @Override
                public boolean isReady(Txn txn, VersionVector here) {
                    return MergeRules.super.isReady(txn, here) && txn.seq() % 5 != 0;
                }
            };
        }
    },

    /// Taking back goes to the very first value, not to the one before.
    BACK_TO_THE_START(Property.P18_UNDO_REDO) {
        @Override
        public ChangeSet inverse(Txn done, TxnKind kind, MergedLog log) {
            return Inverse.of(
                    done,
                    kind,
                    new TxnLookup() {
                        @Override
                        public Optional<Txn> txn(ActorId actor, long seq) {
                            return log.txn(actor, seq);
                        }

                        @Override
                        public Optional<Change> change(ChangeId id) {
                            return log.change(id).map(c -> first(c, log.roadmap()));
                        }
                    },
                    log.roadmap());
        }
    };

    private final Property notices;

    Mutant(Property notices) {
        this.notices = notices;
    }

    Property notices() {
        return notices;
    }

    private static MergeRules applying(BiFunction<Roadmap, Txn, Roadmap> step) {
        return new StepByStep(step);
    }

    private static Change first(Change change, Roadmap roadmap) {
        return change.key().group().equals(FieldKey.DELETED)
                ? change
                : heads(change.key(), roadmap)
                        .winner(FieldKey.CREATED)
                        .map(Head::change)
                        .orElse(change);
    }

    private static Heads heads(FieldKey key, Roadmap roadmap) {
        return EntityKind.named(key.kind())
                .map(k -> roadmap.table(k).get(key.entity()))
                .map(LoggedRecord::heads)
                .orElse(Heads.NONE);
    }

    private static Txn with(Txn txn, Hlc hlc, List<Change> changes) {
        ChangeSet body = new ChangeSet(
                txn.body().kind(), txn.body().intention(), txn.body().reason(), changes);
        return new Txn(
                txn.actor(),
                txn.seq(),
                txn.prevHash(),
                txn.deps(),
                hlc,
                txn.member(),
                txn.appVersion(),
                txn.schemaVersion(),
                body);
    }

    private static List<Change> latest(Roadmap roadmap, Txn txn) {
        List<Change> winning = new ArrayList<>();
        for (Change change : txn.body().changes()) {
            FieldKey key = change.key();
            List<Head> standing = heads(key, roadmap).of(key.group());
            if (standing.stream().allMatch(h -> h.hlc().compareTo(txn.hlc()) < 0)) {
                winning.add(new Change(
                        key, change.value(), standing.stream().map(Head::id).toList()));
            }
        }
        return winning;
    }

    /// Rules that add one transaction after the other, by a step of their own.
    private static class StepByStep implements MergeRules {
        private final BiFunction<Roadmap, Txn, Roadmap> step;

        StepByStep(BiFunction<Roadmap, Txn, Roadmap> step) {
            this.step = step;
        }

        @Override
        public Roadmap apply(Roadmap before, List<Txn> ready) {
            Roadmap after = before;
            for (Txn txn : ready) {
                after = step.apply(after, txn);
            }
            return after;
        }
    }
}
