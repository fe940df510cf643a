package dk.koereplan.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LogTest {
    private static final ActorId ACTOR = new ActorId("6f1e:with:colons");

    @Test
    void aChangeIdIsReadBack() {
        ChangeId id = new ChangeId(ACTOR, 12, 3);
        assertThat(ChangeId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void aClockNeverGoesBack() {
        Hlc now = Hlc.ZERO;
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Hlc next = now.next(random.nextLong(2_000_000_000_000L));
            assertThat(next).isGreaterThan(now);
            now = next;
        }
    }

    @Test
    void aVectorCoversWhatItHasSeen() {
        VersionVector one = VersionVector.EMPTY.with(ACTOR, 3);
        VersionVector more = one.with(new ActorId("b"), 1);
        assertThat(more.covers(one)).isTrue();
        assertThat(one.covers(more)).isFalse();
        assertThat(one.covers(VersionVector.EMPTY)).isTrue();
    }

    @Test
    void equalValuesHaveEqualText() {
        List<String> names = new ArrayList<>(List.of("a", "å", "B", "\"", "\\", "\n"));
        TreeMap<String, Value> first = new TreeMap<>();
        names.forEach(n -> first.put(n, Samples.value(n)));
        Collections.reverse(names);
        TreeMap<String, Value> second = new TreeMap<>();
        names.forEach(n -> second.put(n, Samples.value(n)));
        assertThat(new Value.Struct(first).canonical()).isEqualTo(new Value.Struct(second).canonical());
        assertThat(new Value.Number(new BigDecimal("12.50")).canonical()).isEqualTo("12.5");
        assertThat(new Value.Number(new BigDecimal("1.2E+4")).canonical()).isEqualTo("12000");
        assertThat(new Value.Number(new BigDecimal("0.00"))).isEqualTo(new Value.Number(BigDecimal.ZERO));
    }

    @Test
    void theHashNoticesEverythingThatIsChanged() {
        Txn txn = txn("note", "reason", 1);
        assertThat(txn.hash()).isEqualTo(txn("note", "reason", 1).hash());
        assertThat(List.of(
                        txn("other", "reason", 1).hash(),
                        txn("note", "why", 1).hash(),
                        txn("note", "reason", 2).hash()))
                .doesNotContain(txn.hash())
                .doesNotHaveDuplicates();
    }

    private static Txn txn(String text, String reason, long seq) {
        Value.Struct value = (Value.Struct) Samples.value(Map.of("note", text));
        Change change = new Change(new FieldKey("initiative", "I-1", "note"), value, List.of());
        return new Txn(
                ACTOR,
                seq,
                "",
                VersionVector.EMPTY,
                new Hlc(1, 0),
                "member",
                "0.1",
                1,
                new ChangeSet(TxnKind.EDIT, "x", reason, List.of(change)));
    }
}
