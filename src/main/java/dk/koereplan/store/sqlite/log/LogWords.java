package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.WORD;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.VersionVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The words of the log and their numbers. For one transaction or one reading: a word that was written is not there any
/// more when its transaction fails.
public final class LogWords {
    private final DSLContext jooq;
    private final Map<Long, String> words = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, ActorId> actors = new ConcurrentHashMap<>();

    private LogWords(DSLContext jooq) {
        this.jooq = jooq;
    }

    public static LogWords read(DSLContext jooq) {
        LogWords read = new LogWords(jooq);
        jooq.select(WORD.NR, WORD.TEXT).from(WORD).forEach(row -> read.keep(row.value1(), row.value2()));
        return read;
    }

    private void keep(long number, String text) {
        words.put(number, text);
        numbers.put(text, number);
    }

    /// The word of a number; empty for one that a damaged file lacks, which no hash fits.
    public String text(long number) {
        return words.getOrDefault(number, "");
    }

    /// The number of a word; 0, which no word has, when the log lacks it.
    public long known(String text) {
        return numbers.getOrDefault(text, 0L);
    }

    /// The number of a word, which is written down when it is new.
    public long number(String text) {
        Long known = numbers.get(text);
        if (known != null) {
            return known;
        }
        long number = jooq.insertInto(WORD, WORD.TEXT)
                .values(text)
                .returningResult(WORD.NR)
                .fetchSingle()
                .value1();
        keep(number, text);
        return number;
    }

    public String write(VersionVector vector) {
        return vector.seen().entrySet().stream()
                .map(e -> number(e.getKey().value()) + ":" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    /// @throws IllegalArgumentException when no program wrote this
    public VersionVector vector(String text) {
        TreeMap<ActorId, Long> seen = new TreeMap<>();
        for (int from = 0; from < text.length(); ) {
            int end = end(text, from);
            int colon = text.indexOf(':', from, end);
            require(colon >= 0, text);
            seen.put(actor(text, from, colon), Long.parseLong(text, colon + 1, end, 10));
            from = end + 1;
        }
        require(!text.endsWith(" "), text);
        return new VersionVector(seen);
    }

    public String write(List<ChangeId> ids) {
        return ids.stream()
                .map(id -> number(id.actor().value()) + ":" + id.seq() + ":" + id.index())
                .collect(Collectors.joining(" "));
    }

    /// @throws IllegalArgumentException when no program wrote this
    public List<ChangeId> changeIds(String text) {
        List<ChangeId> ids = new ArrayList<>(1);
        for (int from = 0; from < text.length(); ) {
            int end = end(text, from);
            int first = text.indexOf(':', from, end);
            int second = text.indexOf(':', first + 1, end);
            require(first >= 0 && second >= 0, text);
            ids.add(new ChangeId(
                    actor(text, from, first),
                    Long.parseLong(text, first + 1, second, 10),
                    Integer.parseInt(text, second + 1, end, 10)));
            from = end + 1;
        }
        require(!text.endsWith(" "), text);
        return ids;
    }

    private ActorId actor(String text, int from, int end) {
        return actor(Long.parseLong(text, from, end, 10));
    }

    /// An actor whose word is lost is told apart by its number.
    public ActorId actor(long number) {
        return actors.computeIfAbsent(number, n -> {
            String word = text(n);
            return new ActorId(word.isBlank() ? "?" + n : word);
        });
    }

    /// Where a part ends that begins at `from`. By hand, since each change names what it replaces.
    private static int end(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException("not the log's notation: " + text);
        }
    }
}
