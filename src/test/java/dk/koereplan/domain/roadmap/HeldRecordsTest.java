package dk.koereplan.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Heads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeldRecordsTest {
    private static final long SEED = 20261128;

    @Test
    void itIsASortedMapWhateverIsPutIntoIt() {
        Random random = new Random(SEED);
        HeldRecords records = HeldRecords.NONE;
        TreeMap<String, LoggedRecord> expected = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            List<LoggedRecord> changed = new ArrayList<>();
            for (int many = i % 100 == 0 ? 200 : 1; many > 0; many--) {
                LoggedRecord held = record(random.nextInt(5000));
                changed.add(held);
                expected.put(held.id(), held);
            }
            records = records.with(changed);
            assertThat(records.size()).as("seed " + SEED + " at " + i).isEqualTo(expected.size());
        }
        assertThat(records.values()).containsExactlyElementsOf(expected.values());
        for (int id = 0; id < 5001; id++) {
            assertThat(records.get(name(id))).isSameAs(expected.get(name(id)));
        }
        assertThat(records.get("")).isNull();
        HeldRecords anew = HeldRecords.of(List.copyOf(expected.values()));
        assertThat(records).isEqualTo(anew).hasSameHashCodeAs(anew);
        assertThat(records.with(List.of(record(5000)))).isNotEqualTo(anew);
    }

    @Test
    void whatAnEditLeavesIsShared() {
        List<LoggedRecord> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(record(i));
        }
        HeldRecords before = HeldRecords.of(all);
        HeldRecords after = before.with(List.of(record(5000)));
        Set<List<LoggedRecord>> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(before.slices());
        assertThat(after.slices()).filteredOn(slice -> !old.contains(slice)).hasSize(1);
        assertThat(before.get(name(5000))).isSameAs(all.get(5000));
    }

    private static LoggedRecord record(int id) {
        return new LoggedRecord(EntityKind.MILESTONE, name(id), Heads.NONE, null, null);
    }

    private static String name(int id) {
        return "M-%06d".formatted(id);
    }
}
