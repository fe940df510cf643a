package dk.koereplan.merge;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.DependencyKind;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Members who edit copies of one plan and send each other bundles that get lost, doubled, cut and mixed up.
final class World {
    private static final List<EntityKind> MADE = List.of(
            EntityKind.INITIATIVE,
            EntityKind.INITIATIVE,
            EntityKind.INITIATIVE,
            EntityKind.MILESTONE,
            EntityKind.MILESTONE,
            EntityKind.FUNDING_SOURCE,
            EntityKind.RISK,
            EntityKind.ORGANISATION);
    private static final long TEN_YEARS = 315_576_000_000L;

    final List<Member> members = new ArrayList<>();
    final MergeRules rules;
    /// What went wrong on the way, by property.
    final Map<String, String> broken = new LinkedHashMap<>();
    private int created;

    private World(int size, Engine engine) {
        rules = new RememberedHashes(engine.rules());
        List<Txn> start = start();
        for (int i = 0; i < size; i++) {
            members.add(new Member("m" + i, engine, rules, start));
        }
    }

    /// Everything that happened, and then everybody hears of everything.
    static World run(List<Op> ops, int size, Engine engine) {
        World world = new World(size, engine);
        ops.forEach(world::step);
        world.exchangeAll();
        return world;
    }

    private static List<Txn> start() {
        Member maker = new Member("start", Engine.SOUND, MergeRules.STANDARD, List.of());
        Random random = new Random(1);
        for (String id : List.of("north", "south", "east")) {
            maker.edit(Edit.put(Samples.record(Region.class, id, "title", id, "place", 1)));
        }
        for (int i = 0; i < 6; i++) {
            String id = "I-" + i;
            new RandomRecords(random, pool(maker.roadmap()))
                    .record(EntityKind.INITIATIVE, id)
                    .ifPresent(e -> maker.edit(Edit.put(e)));
        }
        return maker.log().txns();
    }

    /// References point mostly to what is there.
    private static RandomRecords.Pool pool(Roadmap roadmap) {
        return (type, random) -> {
            List<String> ids = roadmap.held()
                    .map(LoggedRecord::entity)
                    .filter(e -> e != null && (type == OwnerRef.class ? e instanceof Region : type.isInstance(e)))
                    .map(e -> e.id().value())
                    .toList();
            return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
        };
    }

    private void step(Op op) {
        Member member = members.get(op.member());
        Random random = new Random(op.salt());
        long sizeBefore = member.log().txns().size();
        VersionVector before = member.log().vector();
        act(op, member, random);
        boolean shrunk = member.log().txns().size() < sizeBefore
                || !member.log().vector().covers(before);
        if (shrunk && op.kind() != Op.Kind.RESTORE) {
            broken.putIfAbsent("P12", op + " made the log of member " + op.member() + " shorter");
        }
    }

    private void act(Op op, Member member, Random random) {
        switch (op.kind()) {
            case CREATE -> create(member, random);
            case EDIT -> edit(member, random);
            case DELETE ->
                pick(member, random).ifPresent(e -> member.edit(Edit.of(new Edit.Step.Remove(e.id().value()))));
            case REVIVE -> revive(member, random);
            case LINK -> link(member, random);
            case MOVE -> move(member, random);
            case RESOLVE -> resolve(member, random);
            case UNDO -> member.undo();
            case REDO -> member.redo();
            case UNDO_REDO -> undoRedo(op, member);
            case CLOCK -> member.shiftClock(random.nextLong(-TEN_YEARS, TEN_YEARS));
            case BACKUP -> member.backUp();
            case RESTORE -> member.restore();
            case SEND -> send(member, random);
            case RECEIVE -> receive(member, random);
            case LOSE -> {
                if (!member.inbox.isEmpty()) {
                    member.inbox.remove(random.nextInt(member.inbox.size()));
                }
            }
        }
    }

    private void create(Member member, Random random) {
        EntityKind kind = MADE.get(random.nextInt(MADE.size()));
        created++;
        // now and then two members make a record of the same id
        String id = random.nextInt(8) == 0 ? "same-" + kind.plural() : "R-" + created;
        new RandomRecords(random, pool(member.roadmap())).record(kind, id).ifPresent(e -> member.edit(Edit.put(e)));
    }

    private static void edit(Member member, Random random) {
        pick(member, random)
                .flatMap(e -> new RandomRecords(random, pool(member.roadmap())).edited(e))
                .ifPresent(e -> member.edit(Edit.put(e).because("property")));
    }

    private static void revive(Member member, Random random) {
        List<LoggedRecord> gone =
                member.roadmap().held().filter(h -> h.heads().deleted()).toList();
        if (!gone.isEmpty()) {
            LoggedRecord held = gone.get(random.nextInt(gone.size()));
            new RandomRecords(random, pool(member.roadmap()))
                    .record(held.kind(), held.id())
                    .ifPresent(e -> member.edit(Edit.put(e)));
        }
    }

    private static void link(Member member, Random random) {
        Optional<Entity> from = pick(member, random);
        Optional<Entity> to = pick(member, random);
        if (from.isPresent()
                && to.isPresent()
                && !(from.get() instanceof Dependency)
                && !(to.get() instanceof Dependency)) {
            Id<?> a = from.get().id();
            Id<?> b = to.get().id();
            member.edit(Edit.put(Samples.record(
                    Dependency.class,
                    "dep-" + a + "-" + b,
                    "title",
                    "first " + a,
                    "from",
                    a,
                    "to",
                    List.of(b),
                    "kind",
                    DependencyKind.FINISH_BEFORE)));
        }
    }

    private static void move(Member member, Random random) {
        List<Initiative> all = member.roadmap().all(Initiative.class);
        if (!all.isEmpty()) {
            Initiative child = all.get(random.nextInt(all.size()));
            Initiative parent = all.get(random.nextInt(all.size()));
            Fields.with(child, "parent", parent.id().value()).ifPresent(e -> member.edit(Edit.put(e)));
        }
    }

    private static void resolve(Member member, Random random) {
        List<FieldConflict> open = member.log().conflicts();
        if (!open.isEmpty()) {
            FieldConflict conflict = open.get(random.nextInt(open.size()));
            List<CompetingValue> choices = conflict.versions().stream()
                    .filter(v -> v.change().key().group().equals(conflict.group()))
                    .toList();
            if (choices.isEmpty()) {
                return;
            }
            CompetingValue choice = choices.get(random.nextInt(choices.size()));
            var value = choice.deletes() && random.nextBoolean() ? Fields.flag("deleted", false) : choice.value();
            member.edit(Edit.of(new Edit.Step.Settle(conflict.entity(), conflict.group(), value)));
        }
    }

    private void undoRedo(Op op, Member member) {
        MergedLog before = member.log();
        if (!member.undo()) {
            return;
        }
        MergedLog between = member.log();
        if (!member.redo()) {
            return;
        }
        MergedLog after = member.log();
        if (after.txns().size() != before.txns().size() + 2) {
            broken.putIfAbsent("P18", op + ": undo and redo are not two new transactions");
        }
        if (!Competing.values(before.roadmap()).equals(Competing.values(after.roadmap()))) {
            broken.putIfAbsent(
                    "P18", op + ": undo and redo made another plan" + Competing.difference(before, between, after));
        }
    }

    private void send(Member from, Random random) {
        Member to = members.get(random.nextInt(members.size()));
        List<Txn> bundle = new ArrayList<>(
                random.nextBoolean()
                        ? from.log().everything()
                        : from.log().since(to.log().vector()));
        if (random.nextInt(3) == 0) {
            bundle.removeIf(t -> random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(bundle, random);
        }
        if (!bundle.isEmpty()) {
            to.inbox.add(bundle);
        }
    }

    private static void receive(Member member, Random random) {
        if (!member.inbox.isEmpty()) {
            int which = random.nextInt(member.inbox.size());
            member.receive(member.inbox.get(which));
            if (random.nextInt(4) != 0) {
                member.inbox.remove(which);
            }
        }
    }

    /// Everything that any copy has, in no particular order.
    List<Txn> union() {
        Map<TxnId, Txn> all = new LinkedHashMap<>();
        members.forEach(m -> m.log().everything().forEach(t -> all.putIfAbsent(TxnId.of(t), t)));
        return new ArrayList<>(all.values());
    }

    private void exchangeAll() {
        List<Txn> all = union();
        for (int i = 0; i < members.size(); i++) {
            List<Txn> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, new Random(i));
            int half = mixed.size() / 2;
            members.get(i).receive(mixed.subList(0, half));
            members.get(i).receive(mixed.subList(half, mixed.size()));
        }
    }

    private static Optional<Entity> pick(Member member, RandomGenerator random) {
        List<Entity> living = member.roadmap()
                .held()
                .map(LoggedRecord::entity)
                .filter(e -> e != null && !(e instanceof Region))
                .toList();
        return living.isEmpty() ? Optional.empty() : Optional.of(living.get(random.nextInt(living.size())));
    }
}
