package dk.koereplan.ui.imports;

import dk.koereplan.app.FileProblem;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.imports.SheetImport;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.i18n.Words;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.ProposalTable;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks at a spreadsheet for the open plan, and brings it in when somebody says so.
public final class ImportViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final TaskRunner tasks;
    private final SheetImport sheets;
    private final ReadOnlyObjectWrapper<Optional<SheetProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ImportViewModel(PlanContext context, Edits edits, Notices notices, PlanSession session, TaskRunner tasks) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.tasks = tasks;
        this.sheets = new SheetImport(session);
    }

    /// What would be done; empty until a sheet has been read.
    public ReadOnlyObjectProperty<Optional<SheetProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /// @param read called when there is something to look at
    public void read(Path file, Runnable read) {
        SheetProposal.Frame frame = frame();
        look(() -> sheets.preview(file, frame), read);
    }

    /// The same of what was copied from a spreadsheet, its heads included.
    public void paste(String text, Runnable read) {
        SheetProposal.Frame frame = frame();
        String name = context.text("import.clipboard", context.today());
        look(() -> sheets.preview(name, text, frame), read);
    }

    /// Ids and rules belong to the thread that writes the plan.
    private void look(Callable<SheetProposal> work, Runnable read) {
        Consumer<SheetProposal> seen = found -> {
            proposal.set(Optional.of(found));
            read.run();
        };
        tasks.write(work, seen, this::failed);
    }

    private SheetProposal.Frame frame() {
        return new SheetProposal.Frame(edits::nextId, context.language(), context.today(), role());
    }

    private String role() {
        return edits.entered() instanceof Provenance.Entered entered ? entered.enteredBy() : "";
    }

    private void failed(Exception failure) {
        switch (failure) {
            case InvalidValue invalid -> notices.say(Words.invalid(invalid, context.texts()));
            case FileProblem problem -> notices.say(context.text("file.access." + problem.reason(), problem.path()));
            default -> notices.problem(failure);
        }
    }

    public Optional<Table<ProposedRow>> table() {
        return proposal.get().map(found -> ProposalTable.of(found, context.index(), context.texts()));
    }

    /// "13 nye · 3 afviste · 1 tom række".
    public String counts() {
        return proposal.get()
                .map(found -> found.counts().entrySet().stream()
                        .map(of -> context.text("import.count." + of.getKey().name(), of.getValue()))
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /// Something would come of it.
    public boolean proposesSomething() {
        return proposal.get().flatMap(SheetProposal::edit).isPresent();
    }

    /// Does what was proposed, as one edit.
    public void apply() {
        proposal.get()
                .flatMap(SheetProposal::edit)
                .ifPresent(edit -> edits.applyWithUndo(edit, context.text("import.done", counts()), notices::refused));
    }
}
