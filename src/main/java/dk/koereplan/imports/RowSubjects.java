package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.work.Initiative;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which initiative each row of a sheet speaks of: known by its id, else its number, else its title. Each is spoken of
/// by one row: of two, nobody knows which to believe.
final class RowSubjects {
    private final Map<String, Initiative> byId = new HashMap<>();
    private final Map<String, Initiative> byNumber = new HashMap<>();
    private final Map<String, Initiative> byTitle = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();

    RowSubjects(PlanIndex index) {
        for (Initiative initiative : index.initiatives()) {
            byId.put(initiative.id().value(), initiative);
            byTitle.putIfAbsent(SheetPlan.plain(initiative.title()), initiative);
            Optional.ofNullable(initiative.number())
                    .ifPresent(n -> byNumber.putIfAbsent(SheetPlan.plain(n), initiative));
        }
    }

    /// The plan has an initiative of this title.
    boolean isHeld(String title) {
        return byTitle.containsKey(SheetPlan.plain(title));
    }

    /// The row that has this number already; 0 for none.
    int numbered(String number) {
        return numbers.getOrDefault(SheetPlan.plain(number), 0);
    }

    /// What the plan has of it.
    ///
    /// @param number empty when it says nothing
    @Nullable
    Initiative held(String id, String number, String title) {
        Initiative own = byId.get(id.strip());
        Initiative numbered = own == null ? byNumber.get(SheetPlan.plain(number)) : own;
        return numbered == null ? byTitle.get(SheetPlan.plain(title)) : numbered;
    }

    /// The row that spoke of the same initiative before; 0 for none.
    int spoken(@Nullable Initiative held, String title) {
        return subjects.getOrDefault(key(held, title), 0);
    }

    /// From now on this row speaks of it, and has the number, if it says one.
    void speak(@Nullable Initiative held, String number, String title, int row) {
        subjects.putIfAbsent(key(held, title), row);
        if (!number.isBlank()) {
            numbers.putIfAbsent(SheetPlan.plain(number), row);
        }
    }

    private static String key(@Nullable Initiative held, String title) {
        return held == null
                ? "title " + SheetPlan.plain(title)
                : "id " + held.id().value();
    }
}
