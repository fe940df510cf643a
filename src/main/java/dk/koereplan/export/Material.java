package dk.koereplan.export;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A request and what follows from it, worked out when it is first asked for and shared by all files of a run. For one
/// thread.
public final class Material {
    private final ExportRequest request;
    private final Texts texts;
    private final Map<PlanList, Table<?>> tables = new EnumMap<>(PlanList.class);
    private @Nullable Scope scope;
    private @Nullable ViewScene picture;
    private @Nullable List<ViewScene> pages;

    public Material(ExportRequest request) {
        this.request = request;
        texts = Texts.in(request.language());
    }

    /// The same with an index that somebody has made already.
    public Material(ExportRequest request, Scope scope) {
        this(request);
        this.scope = scope;
    }

    public ExportRequest request() {
        return request;
    }

    public Texts texts() {
        return texts;
    }

    /// What the filter leaves of the plan on the as-of date.
    public Scope scope() {
        if (scope == null) {
            scope = Scope.of(PlanIndex.of(request.roadmap()), request.filter(), request.asOf());
        }
        return scope;
    }

    /// The same on pages of another form.
    public Material on(PageForm form) {
        var other = new Material(request.laid(request.layout().on(form)), scope());
        other.tables.putAll(tables);
        return other;
    }

    /// The title block of what a text names.
    public PageHead head(String titleKey) {
        PageHead head = PageHead.of(scope(), name(titleKey), texts);
        return request.layout().page().titled() ? head.untitled() : head;
    }

    /// A comparison names what it is made with.
    private String name(String titleKey) {
        return against()
                .filter(earlier -> titleKey.equals(titleKey(View.COMPARISON)))
                .map(earlier ->
                        texts.get("picture.comparison.since", earlier.since().apply(texts)))
                .orElseGet(() -> texts.get(titleKey));
    }

    private Optional<Compared> against() {
        return Optional.ofNullable(request.against());
    }

    /// The title block of the whole.
    public PageHead head() {
        return head(titleKey(request.view()));
    }

    static String titleKey(View view) {
        return "picture." + view.key() + ".title";
    }

    /// Where it comes from, in words.
    public String stamp() {
        return request.layout().stamp().line(texts);
    }

    public Table<?> table(PlanList list) {
        return tables.computeIfAbsent(
                list,
                l -> against()
                        .filter(earlier -> l == PlanList.COMPARISON)
                        .<Table<?>>map(earlier -> earlier.table().apply(texts))
                        .orElseGet(() -> l.table(scope(), texts)));
    }

    /// The lists of the view; a report leaves out those without a row, which its first page names.
    public List<PlanList> lists() {
        return request.view().lists().stream()
                .filter(list -> request.view() != View.REPORT || hasRows(list))
                .toList();
    }

    List<PlanList> emptyLists() {
        return request.view().lists().stream().filter(list -> !hasRows(list)).toList();
    }

    private boolean hasRows(PlanList list) {
        return !table(list).rows().isEmpty();
    }

    /// The view as one picture that is as large as it needs to be.
    public ViewScene picture(TextMetrics metrics) {
        picture = kept(picture, () -> new ViewScenes(this, metrics).picture(request.view()));
        return picture;
    }

    /// One of the pictures that the view is made of, as large as it needs to be.
    ///
    /// @param part a view that is a picture
    public ViewScene picture(View part, TextMetrics metrics) {
        return new ViewScenes(this, metrics).picture(part);
    }

    /// The view as pictures that pages are cut from.
    public List<ViewScene> pages(TextMetrics metrics) {
        pages = kept(pages, () -> new ViewScenes(this, metrics).pages());
        return pages;
    }

    /// Those of them that are no lists.
    public List<ViewScene> pictures(TextMetrics metrics) {
        return new ViewScenes(this, metrics).pictures();
    }

    private static <T> T kept(@Nullable T known, Supplier<T> made) {
        return known == null ? made.get() : known;
    }
}
