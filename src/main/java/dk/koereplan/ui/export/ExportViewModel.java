package dk.koereplan.ui.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.FileOutput.Existing;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.PlanComparison;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Across;
import dk.koereplan.export.Compared;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.View;
import dk.koereplan.settings.ExportChoice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanContext;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Chooses a file, shows how it begins, and writes it. For the FX thread.
public final class ExportViewModel {
    private final PlanContext context;
    private final PlanExport export;
    private final TaskRunner tasks;
    private final ExportMemory memory;
    private final Sight sight;
    private final Instant now;
    private final ReadOnlyObjectWrapper<Wanted> wanted;
    private final StringProperty target = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FileStart> preview = new ReadOnlyObjectWrapper<>(new FileStart.Nothing());
    private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Choosing());
    private Optional<Path> permitted = Optional.empty();
    private Progress progress = Progress.unheard();

    /// @param now when the user asked
    public ExportViewModel(
            PlanContext context, PlanExport export, TaskRunner tasks, ExportMemory memory, Sight sight, Instant now) {
        this.context = context;
        this.export = export;
        this.tasks = tasks;
        this.memory = memory;
        this.sight = sight;
        this.now = now;
        Wanted first = new Wanted(
                sight.view(), first().ending(), Paper.A4, false, Across.AUTO, false, null, context.language());
        // how it was done last time; what is shown follows the screen
        Wanted last = memory.lastExport()
                .map(choice -> Wanted.of(choice, first).withView(sight.view()).withLanguage(context.language()))
                .filter(this::possible)
                .orElse(first);
        wanted = new ReadOnlyObjectWrapper<>(last);
        target.set(suggested(last).toString());
    }

    private Exporter first() {
        return export.exporters().getFirst();
    }

    private boolean possible(Wanted asked) {
        return possible(asked.view()) && formats(asked.view()).contains(asked.format());
    }

    /// What can be shown: a comparison when the user looks at one.
    public List<View> views() {
        return Stream.of(View.values()).filter(this::possible).toList();
    }

    private boolean possible(View view) {
        return view != View.COMPARISON || sight.since().isPresent();
    }

    /// The formats that can hold a view.
    public List<String> formats(View view) {
        return export.exporters().stream()
                .filter(e -> e.holds(view))
                .map(Exporter::ending)
                .toList();
    }

    public Sight sight() {
        return sight;
    }

    public ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public Wanted wanted() {
        return wanted.get();
    }

    /// The file, as the user has it.
    public StringProperty targetProperty() {
        return target;
    }

    public ReadOnlyObjectProperty<FileStart> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Asks for something else; what is being written is stopped. A format that cannot hold the view gives way to one
    /// that can.
    public void choose(Wanted next) {
        List<String> formats = formats(next.view());
        Wanted fitting = formats.contains(next.format()) ? next : next.withFormat(formats.getFirst());
        Wanted before = wanted.get();
        boolean own = target.get().equals(suggested(before).toString());
        wanted.set(fitting);
        target.set(own ? suggested(fitting).toString() : ended(target.get(), fitting.format()));
        cancel();
        preview();
    }

    /// The exporter of what is wanted.
    private Exporter exporter(Wanted asked) {
        return export.exporters().stream()
                .filter(e -> e.ending().equals(asked.format()))
                .findFirst()
                .orElseGet(this::first);
    }

    /// Shows how the file begins, for who looks at it.
    public void preview() {
        Wanted asked = wanted.get();
        Exporter exporter = exporter(asked);
        boolean lists = exporter.shape() == Exporter.Shape.TABLES
                && asked.view().lists().isEmpty();
        Wanted shown = lists ? asked.withView(View.TABLES) : asked;
        Callable<Material> material = material(shown);
        tasks.read(
                "export.preview",
                () -> Previewing.of(material.call(), exporter, context.metrics()),
                preview::set,
                failure -> preview.set(new FileStart.Nothing()));
    }

    /// What is wanted of the plan as it is now, with the window's index; it may be made on any thread.
    private Callable<Material> material(Wanted asked) {
        return material(asked, asked.page());
    }

    private Callable<Material> material(Wanted asked, PageForm form) {
        PlanIndex index = context.index();
        AsOf asOf = context.asOf();
        PlanFilter filter = context.filter();
        Scope known = context.scope();
        return () -> {
            Roadmap roadmap = index.roadmap();
            var layout = new Layout(
                    form, asked.across(), false, asked.raw(), asked.template(), PlanExport.stamp(roadmap, now));
            var request = new ExportRequest(
                            roadmap, asOf, asked.view(), sight.timeline(), filter, asked.language(), layout)
                    .board(sight.board());
            // the window's own comes a moment after what it follows from
            boolean fresh = known.index().equals(index)
                    && known.asOf().equals(asOf)
                    && known.filter().equals(filter);
            return new Material(
                    request.against(compared(asked, asOf, filter)), fresh ? known : Scope.of(index, filter, asOf));
        };
    }

    private @Nullable Compared compared(Wanted asked, AsOf asOf, PlanFilter filter) throws PlanFileProblem {
        if (asked.view() != View.COMPARISON) {
            return null;
        }
        StatePoint point = sight.since().orElseThrow();
        return PlanComparison.since(point, sight.file(), asOf, filter)
                .map(made -> made.exported(point))
                .orElseThrow();
    }

    /// The screen on paper of this form.
    public Callable<Material> onPaper(PageForm form) {
        return material(wanted().withView(sight.view()).withLanguage(context.language()), form);
    }

    /// Beside the last file of this plan, named after the plan and the view.
    private Path suggested(Wanted asked) {
        String plan = sight.plan().getFileName().toString().replaceAll("\\.koereplan$", "");
        String name = plan + "-" + context.text("picture." + asked.view().key() + ".title") + "." + asked.format();
        return folder().resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private Path folder() {
        return memory.lastExport()
                .map(ExportChoice::target)
                .map(Path::getParent)
                .filter(PlanExport::isFolder)
                .orElse(sight.folder());
    }

    /// Only the ending of a format gives way: a date has dots too.
    private String ended(String file, String ending) {
        if (endsWith(file, ending)) {
            return file;
        }
        String name = export.exporters().stream()
                .map(Exporter::ending)
                .filter(other -> endsWith(file, other))
                .findFirst()
                .map(other -> file.substring(0, file.length() - other.length() - 1))
                .orElse(file);
        return name + "." + ending;
    }

    private static boolean endsWith(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /// The user has named a file in the system's dialog, which asks by itself whether one of just that name may be
    /// replaced.
    public void permit(Path file) {
        target.set(file.toString());
        permitted = path().filter(file.toAbsolutePath()::equals);
    }

    /// Where the user may look for another place: where the file goes now, if there is such a place.
    public Path place() {
        return path().orElseGet(() -> suggested(wanted.get()));
    }

    /// Writes the file, unless there is one of that name that the user has not been asked about.
    public void write() {
        boolean asked = permitted.isPresent() && path().equals(permitted);
        write(asked ? Existing.REPLACED : Existing.KEPT);
    }

    /// Writes over the file that is there; a plan stays.
    public void replace() {
        write(Existing.REPLACED);
    }

    private void write(Existing existing) {
        if (isWriting()) {
            return;
        }
        Optional<Path> path = path();
        if (path.isEmpty()) {
            state.set(new ExportState.Refused(context.text("cli.path", target.get())));
            return;
        }
        Wanted asked = wanted.get();
        if (!possible(asked.view())) {
            state.set(new ExportState.Refused(context.text("export.comparison.none")));
            return;
        }
        Path file = path.get();
        Callable<Material> material = material(asked);
        state.set(new ExportState.Writing(0));
        progress = tasks.run(
                work -> written(material.call(), file, existing, work),
                this::heard,
                ended -> ended(asked, ended),
                this::failed);
    }

    private boolean isWriting() {
        return state.get() instanceof ExportState.Writing;
    }

    /// What is heard of work that was stopped meanwhile is too late.
    private void heard(double share) {
        if (isWriting()) {
            state.set(new ExportState.Writing(share));
        }
    }

    private Optional<Path> path() {
        try {
            return target.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            Path.of(ended(target.get().strip(), wanted.get().format()))
                                    .toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private ExportState written(Material material, Path file, Existing existing, Progress work) throws FileProblem {
        List<Path> files = List.of(file);
        Optional<String> refusal = export.refusal(material, files);
        return refusal.isPresent()
                ? new ExportState.Refused(refusal.get())
                : new ExportState.Done(export.write(material, files, existing, work, written -> {})
                        .getFirst());
    }

    private void ended(Wanted asked, ExportState ended) {
        if (ended instanceof ExportState.Done done) {
            memory.exported(asked.choice(sight.plan(), done.file().path()));
        }
        state.set(ended);
    }

    private void failed(Exception failure) {
        if (failure instanceof FileProblem problem) {
            state.set(
                    problem.reason() == FileProblem.Reason.EXISTS
                            ? new ExportState.Asking(problem.path())
                            : new ExportState.Refused(context.text("file.access." + problem.reason(), problem.path())));
        } else {
            state.set(new ExportState.Refused(context.text("problem.unexpected")));
        }
    }

    /// Stops the writing; nothing is left of the file.
    public void cancel() {
        progress.cancel();
        state.set(new ExportState.Choosing());
    }

    /// What this plan was last exported as; empty when it never was.
    public static Optional<ExportChoice> again(ExportMemory memory, Path plan) {
        return memory.lastExport().filter(choice -> choice.plan().equals(plan));
    }

    /// Writes the same file as last time over again.
    public void writeAgain() {
        again(memory, sight.plan()).ifPresent(choice -> {
            wanted.set(Wanted.of(choice, wanted.get()));
            target.set(choice.target().toString());
            replace();
        });
    }
}
