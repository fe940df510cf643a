package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A whole plan at one moment: immutable, shared freely between threads, never edited. Every record comes with
/// the heads that it was made from; records of each kind are in the order of their ids.
public final class Roadmap {
    public static final Roadmap EMPTY = new Roadmap(Map.of());

    private static final int MOST_NAMESAKES = 8;

    private final Map<EntityKind, HeldRecords> tables;
    private final Hlc lastChange;
    private final Structure structure = new Structure(this);

    /// A plan that no log has: nobody knows when it was changed.
    public Roadmap(Map<EntityKind, HeldRecords> tables) {
        this(tables, Hlc.ZERO);
    }

    Roadmap(Map<EntityKind, HeldRecords> tables, Hlc lastChange) {
        this.tables = tables;
        this.lastChange = lastChange;
    }

    /// When something was last recorded in this plan; [Hlc#ZERO] when nobody knows.
    public Hlc lastChange() {
        return lastChange;
    }

    public Map<EntityKind, HeldRecords> tables() {
        return tables;
    }

    /// Which of the links that records draw are in force.
    public Structure structure() {
        return structure;
    }

    /// All living records of a kind, in the order of their ids.
    @SuppressWarnings(
            "unchecked") // a table holds one kind only; to look at each record's class costs as much as to list it
    public <T extends Entity> List<T> all(Class<T> type) {
        HeldRecords table = table(EntityKind.of(type));
        List<T> all = new ArrayList<>(table.size());
        for (LoggedRecord held : table.values()) {
            if (held.entity() != null) {
                all.add((T) held.entity());
            }
        }
        return Collections.unmodifiableList(all);
    }

    public <T extends Entity> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(type.cast(record(EntityKind.of(type), id)));
    }

    /// The living record of a kind and an id; null when there is none.
    public @Nullable Entity record(EntityKind kind, String id) {
        LoggedRecord held = table(kind).get(id);
        return held == null ? null : held.entity();
    }

    /// The living record of an id, of whatever kind; null when there is none.
    public @Nullable Entity record(String id) {
        LoggedRecord held = logged(id);
        return held == null ? null : held.entity();
    }

    /// Timelines ask it for each name that they draw.
    private @Nullable LoggedRecord logged(String id) {
        for (HeldRecords table : tables.values()) {
            LoggedRecord held = table.get(id);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        return find(type, id.value());
    }

    /// The living record of this id, of whatever kind.
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(record(id));
    }

    /// What the log has of this id, also when it is deleted.
    public Optional<LoggedRecord> held(String id) {
        return Optional.ofNullable(logged(id));
    }

    /// Everything that the log has, deleted and damaged records included.
    public Stream<LoggedRecord> held() {
        return tables.values().stream().flatMap(t -> t.values().stream());
    }

    public HeldRecords table(EntityKind kind) {
        return tables.getOrDefault(kind, HeldRecords.NONE);
    }

    /// What people call the record, also when it is gone; the id itself when the log never had it.
    public String titleOf(String id) {
        String at = id;
        // a stranger's plan may let records be called after each other in a circle
        for (int steps = 0; steps < MOST_NAMESAKES; steps++) {
            LoggedRecord held = logged(at);
            Optional<String> title = held == null ? Optional.empty() : held.title();
            Optional<Id<?>> namesake = held == null || title.isPresent() ? Optional.empty() : held.namesake();
            if (namesake.isEmpty()) {
                return title.orElse(at);
            }
            at = namesake.get().value();
        }
        return id;
    }

    public Optional<Plan> plan() {
        return all(Plan.class).stream().findFirst();
    }

    /// The strategy that the plan is about: the one that it names, or else its only one.
    public Optional<Strategy> strategy() {
        List<Strategy> all = all(Strategy.class);
        return plan().map(Plan::strategy)
                .flatMap(id -> find(Strategy.class, id))
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /// Every record in which people disagree.
    public List<LoggedRecord> conflicts() {
        return held().filter(h -> !h.conflicts().isEmpty()).toList();
    }

    /// This plan after one more transaction, whose dependencies have all been applied. What it does not
    /// touch is shared. Kinds that this version does not know stay in the log and are left out here.
    public Roadmap plus(Txn txn) {
        return plus(List.of(txn));
    }

    /// This plan after more transactions, each of which comes after what it builds on.
    public Roadmap plus(List<Txn> txns) {
        if (txns.isEmpty()) {
            return this;
        }
        TreeMap<FieldKey, Heads> touched = new TreeMap<>(RoadmapReplay.BY_RECORD);
        Set<FieldKey> groups = new HashSet<>();
        Hlc last = lastChange;
        for (Txn txn : txns) {
            last = latest(last, txn.hlc());
            for (int i = 0; i < txn.body().changes().size(); i++) {
                Change change = txn.body().changes().get(i);
                Heads before = touched.computeIfAbsent(change.key(), this::headsOf);
                touched.put(change.key(), before.plus(new Head(txn.changeId(i), txn.hlc(), change)));
                groups.add(change.key());
            }
        }
        boolean moved = false;
        Map<EntityKind, List<LoggedRecord>> changed = new EnumMap<>(EntityKind.class);
        for (Map.Entry<FieldKey, Heads> record : touched.entrySet()) {
            EntityKind kind = EntityKind.inLog(record.getKey().kind()).orElse(null);
            if (kind != null) {
                LoggedRecord now = LoggedRecord.of(kind, record.getKey().entity(), record.getValue());
                moved |= (now.entity() == null) != (record(kind, now.id()) == null);
                changed.computeIfAbsent(kind, k -> new ArrayList<>()).add(now);
            }
        }
        Map<EntityKind, HeldRecords> next = new EnumMap<>(EntityKind.class);
        next.putAll(tables);
        changed.forEach((kind, records) -> next.put(kind, table(kind).with(records)));
        Roadmap after = new Roadmap(Collections.unmodifiableMap(next), last);
        after.structure.keep(structure, groups, moved);
        return after;
    }

    static Hlc latest(Hlc a, Hlc b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private Heads headsOf(FieldKey key) {
        return EntityKind.inLog(key.kind())
                .map(kind -> table(kind).get(key.entity()))
                .map(LoggedRecord::heads)
                .orElse(Heads.NONE);
    }

    /// The change that stands at the head of its group under this id, if it still does.
    public Optional<Head> head(ChangeId id, FieldKey key) {
        return headsOf(key).all().stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /// The plan that these transactions make, in any order: all that they have, minus all that they replace.
    public static Roadmap replay(Iterable<Txn> txns) {
        return RoadmapReplay.of(txns);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roadmap roadmap && tables.equals(roadmap.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
