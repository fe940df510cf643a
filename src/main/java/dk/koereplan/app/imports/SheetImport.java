package dk.koereplan.app.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.FileInput;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Sha256;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.i18n.Language;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.imports.Spreadsheet;
import dk.koereplan.imports.TaskList;
import dk.koereplan.imports.TaskProposal;
import dk.koereplan.imports.csv.SheetText;
import dk.koereplan.imports.msproject.ProjectFormat;
import dk.koereplan.imports.msproject.ProjectTaskReader;
import dk.koereplan.imports.xlsx.SheetBook;
import dk.koereplan.store.PlanFileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings a sheet of initiatives, or the tasks of a project, into a plan. A row that the rules speak against does not
/// stop the others.
///
/// @param session of the plan that it comes into
public record SheetImport(PlanSession session) {
    /// Bytes of the greatest file that is read: some 100 for each cell of the greatest sheet that anybody has.
    private static final int MOST = 20_000_000;

    /// The endings of files that are read, without the dot.
    public static final List<String> ENDINGS = List.of("xlsx", "csv", "tsv", "txt", "mpp", "xml", "gan");

    /// What a file would do; nothing is written.
    ///
    /// @throws FileProblem when the file cannot be read
    /// @throws InvalidValue (`sheet.*`, `project.*`) when it is neither a sheet of initiatives nor a project
    public SheetProposal preview(Path file, SheetProposal.Frame frame) throws FileProblem {
        byte[] bytes = bytes(file);
        String name = String.valueOf(file.getFileName());
        Optional<ProjectFormat> project = ProjectFormat.of(name);
        if (project.isPresent()) {
            TaskList tasks = ProjectTaskReader.read(project.get(), name, bytes);
            PlanIndex index = PlanIndex.of(session.roadmap());
            return sound(TaskProposal.of(tasks, fingerprint(bytes), index, frame));
        }
        InvalidValue.unless(!SheetBook.isOldBook(bytes), "sheet.old", name);
        if (!SheetBook.isBook(bytes)) {
            return proposal(SheetText.read(name, SheetText.decoded(bytes)), bytes, frame);
        }
        Spreadsheet sheet = SheetBook.read(name, bytes, frame.language());
        Language own = OwnSheet.language(sheet, frame.language());
        return proposal(own == frame.language() ? sheet : SheetBook.read(name, bytes, own), bytes, frame);
    }

    /// What text from the clipboard would do; nothing is written.
    ///
    /// @param name by which its rows are cited
    public SheetProposal preview(String name, String text, SheetProposal.Frame frame) {
        return proposal(SheetText.read(name, text), text.getBytes(StandardCharsets.UTF_8), frame);
    }

    private SheetProposal proposal(Spreadsheet sheet, byte[] bytes, SheetProposal.Frame frame) {
        PlanIndex index = PlanIndex.of(session.roadmap());
        SheetProposal.Frame own = frame.in(OwnSheet.language(sheet, frame.language()));
        OwnSheet.News news = OwnSheet.edited(sheet, index, own.today(), own.language());
        return sound(
                SheetProposal.of(news.sheet(), fingerprint(bytes), index, own).remarked(news.remarks()));
    }

    private static String fingerprint(byte[] bytes) {
        return "SHA-256 " + new Sha256().of(bytes);
    }

    /// Without what the rules of the plan speak against.
    private SheetProposal sound(SheetProposal read) {
        SheetProposal proposal = read;
        while (true) {
            SheetProposal tried = proposal;
            List<Refusal> refusals = tried.edit().map(session::refusals).orElse(List.of());
            SheetProposal without = tried.without(refusals);
            if (without.equals(tried)) {
                return tried;
            }
            proposal = without;
        }
    }

    /// Does what a preview proposed, as one edit that one undo takes back.
    public Outcome apply(SheetProposal proposal) throws PlanFileProblem {
        Optional<Edit> edit = proposal.edit();
        return edit.isEmpty() ? new Outcome.Unchanged() : session.apply(edit.get());
    }

    private static byte[] bytes(Path file) throws FileProblem {
        try (InputStream in = FileInput.open(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            String size =
                    ProjectFormat.of(String.valueOf(file.getFileName())).isPresent() ? "project.size" : "sheet.size";
            InvalidValue.unless(bytes.length <= MOST, size, file.getFileName(), MOST / 1_000_000);
            return bytes;
        } catch (FileProblem problem) {
            throw problem;
        } catch (IOException e) {
            throw new FileProblem(FileProblem.Reason.IO, file, e);
        }
    }
}
