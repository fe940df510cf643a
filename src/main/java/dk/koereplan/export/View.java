package dk.koereplan.export;

import static dk.koereplan.export.PlanList.AGREEMENTS;
import static dk.koereplan.export.PlanList.DECISIONS;
import static dk.koereplan.export.PlanList.GATES;
import static dk.koereplan.export.PlanList.HEARINGS;
import static dk.koereplan.export.PlanList.NEEDS;
import static dk.koereplan.export.PlanList.REPORTS;
import static dk.koereplan.export.PlanList.RISKS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an export shows: a picture, some lists, or all of both.
public enum View {
    DASHBOARD(true),
    TIMELINE(true),
    BOARD(true),
    WEEK(false, PlanList.WEEK),
    INITIATIVES(false, PlanList.INITIATIVES),
    FUNDING(false, NEEDS, PlanList.FUNDING),
    GOVERNANCE(false, GATES, HEARINGS, DECISIONS, RISKS, REPORTS),
    STRATEGY(false, PlanList.STRATEGY, AGREEMENTS),
    COMPARISON(false, PlanList.COMPARISON),
    TABLES(false, PlanList.ofPlan()),
    REPORT(false, PlanList.ofPlan());

    private final boolean picture;
    private final List<PlanList> lists;

    View(boolean picture, PlanList... lists) {
        this.picture = picture;
        this.lists = List.of(lists);
    }

    /// The view of this name in lower case, such as `timeline`.
    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(v -> v.key().equals(name)).findFirst();
    }

    public static String names() {
        return Arrays.stream(values()).map(View::key).collect(Collectors.joining(", "));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The pictures it is made of, each a view of its own.
    public List<View> pictures() {
        return this == REPORT
                ? Stream.of(values()).filter(v -> v.picture).toList()
                : picture ? List.of(this) : List.of();
    }

    /// The lists it is made of. A picture has none.
    public List<PlanList> lists() {
        return lists;
    }

    /// The lists for a format that has no pictures: all of them when the view is a picture.
    public List<PlanList> listsAtLeast() {
        return lists.isEmpty() ? TABLES.lists : lists;
    }
}
