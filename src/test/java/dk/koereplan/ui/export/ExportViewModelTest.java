package dk.koereplan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.FileOutput;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.export.BoardCut;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.settings.ExportChoice;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest implements ExportMemory {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final BundledFont FONT = new BundledFont();

    @TempDir
    private Path folder = Path.of("");

    private Optional<ExportChoice> last = Optional.empty();

    @Override
    public Optional<ExportChoice> lastExport() {
        return last;
    }

    @Override
    public void exported(ExportChoice choice) {
        last = Optional.of(choice);
    }

    private Optional<StatePoint> since = Optional.empty();

    private ExportViewModel model(View screen) {
        return model(screen, new ImmediateTasks());
    }

    private ExportViewModel model(View screen, TaskRunner tasks) {
        try {
            var plans = new SqlitePlanFiles(
                    Clock.systemUTC(), () -> "id", "test", new Installation(folder.resolve("state")));
            var export = new PlanExport(
                    new FileOutput(plans), List.of(new PdfExporter(FONT), new SvgExporter(FONT), new JsonExporter()));
            var fixture = new PlanFixture(folder, Language.DANISH);
            var sight = new Sight(
                    Optional.of(screen),
                    TimelineCut.WHOLE,
                    BoardCut.PLAIN,
                    since,
                    fixture.session().file(),
                    folder);
            var model = new ExportViewModel(fixture.context(), export, tasks, this, sight, NOW);
            model.preview();
            return model;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String state(ExportViewModel model) {
        return model.stateProperty().get().getClass().getSimpleName();
    }

    @Test
    void writesTheScreenUnderANameOfItsOwn() {
        ExportViewModel model = model(View.BOARD);
        assertThat(model.targetProperty().get())
                .isEqualTo(folder.resolve("demo-tavle.pdf").toString());
        assertThat(model.previewProperty().get()).isInstanceOf(FileStart.FirstPage.class);
        model.write();
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(ExportState.Done.class, done -> {
            assertThat(done.file().path()).hasFileName("demo-tavle.pdf").exists();
            assertThat(done.file().notes()).isEmpty();
        });
    }

    /// The folder of the last file may be gone, such as a stick that was pulled out.
    @Test
    void aFolderThatIsGoneIsNotProposed() {
        ExportViewModel model = model(View.BOARD);
        model.targetProperty().set(folder.resolve("away/x.pdf").toString());
        exported(model.wanted().choice(folder.resolve("demo.koereplan"), folder.resolve("away/x.pdf")));
        assertThat(model(View.BOARD).targetProperty().get())
                .isEqualTo(folder.resolve("demo-tavle.pdf").toString());
    }

    @Test
    void asksBeforeItReplacesAFileAndNeverReplacesAPlan() throws IOException {
        ExportViewModel model = model(View.TIMELINE);
        model.choose(model.wanted().withFormat("svg"));
        Path target = Path.of(model.targetProperty().get());
        Files.writeString(target, "old");
        model.write();
        assertThat(state(model)).isEqualTo("Asking");
        assertThat(target).hasContent("old");
        model.replace();
        assertThat(state(model)).isEqualTo("Done");
        assertThat(target).content().contains("<svg");

        Path plan = folder.resolve("another.svg");
        byte[] head = new byte[100];
        System.arraycopy("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 0, head, 0, 16);
        System.arraycopy(new byte[] {0x4B, 0x50, 0x4C, 0x4E}, 0, head, 68, 4);
        Files.write(plan, head);
        model.targetProperty().set(plan.toString());
        model.replace();
        assertThat(Files.readAllBytes(plan)).isEqualTo(head);
    }

    @Test
    void whatTheSystemsDialogAskedIsNotAskedAgain() throws IOException {
        ExportViewModel model = model(View.TIMELINE);
        model.choose(model.wanted().withFormat("svg"));
        Path target = Files.writeString(folder.resolve("mine.svg"), "old");
        model.permit(target);
        model.write();
        assertThat(state(model)).isEqualTo("Done");
    }

    /// The dialog asked about the name as it was typed, not about the file that is written.
    @Test
    void aFileThatTheDialogDidNotAskAboutIsAskedAbout() throws IOException {
        ExportViewModel model = model(View.TIMELINE);
        model.choose(model.wanted().withFormat("svg"));
        Path target = Files.writeString(folder.resolve("mødet.svg"), "old");
        model.permit(folder.resolve("mødet"));
        model.write();
        assertThat(state(model)).isEqualTo("Asking");
        assertThat(target).hasContent("old");
    }

    @Test
    void onlyTheEndingOfAFormatGivesWay() {
        ExportViewModel model = model(View.TIMELINE);
        model.permit(folder.resolve("status 14.10.2011"));
        assertThat(model.place()).hasFileName("status 14.10.2011.pdf");
        model.permit(folder.resolve("STATUS.PDF"));
        assertThat(model.place()).hasFileName("STATUS.PDF");
        model.choose(model.wanted().withFormat("json"));
        assertThat(model.place()).hasFileName("STATUS.json");
    }

    @Test
    void choosingSomethingElseStopsTheWriting() {
        QueuedTasks held = new QueuedTasks();
        ExportViewModel model = model(View.TIMELINE, held);
        model.write();
        assertThat(state(model)).isEqualTo("Writing");
        Path target = Path.of(model.targetProperty().get());
        model.choose(model.wanted().withFormat("svg"));
        held.runAll();
        assertThat(state(model)).isEqualTo("Choosing");
        assertThat(target).doesNotExist();
    }

    @Test
    void aFormatThatCannotHoldTheViewGivesWay() {
        ExportViewModel model = model(View.TIMELINE);
        model.choose(model.wanted().withFormat("svg"));
        model.choose(model.wanted().withView(View.REPORT));
        assertThat(model.wanted().format()).isEqualTo("pdf");
        assertThat(model.formats(View.REPORT)).doesNotContain("svg");
        assertThat(model.targetProperty().get()).endsWith("demo-samlet-rapport.pdf");
    }

    @Test
    void aNameOfOnesOwnStaysWhenTheFormatChanges() {
        ExportViewModel model = model(View.TIMELINE);
        model.targetProperty().set(folder.resolve("til mødet.pdf").toString());
        model.choose(model.wanted().withFormat("json"));
        assertThat(model.targetProperty().get()).endsWith("til mødet.json");
        assertThat(model.previewProperty().get())
                .isInstanceOfSatisfying(
                        FileStart.FirstLines.class,
                        lines -> assertThat(lines.text()).contains("\"koereplan\""));
    }

    @Test
    void lastTimesChoiceIsRememberedAndWrittenAgain() throws IOException {
        ExportViewModel first = model(View.BOARD);
        first.choose(first.wanted().withFormat("svg"));
        first.write();
        Path written = Path.of(first.targetProperty().get());
        byte[] bytes = Files.readAllBytes(written);
        Files.writeString(written, "changed by hand");

        ExportViewModel again = model(View.TIMELINE);
        assertThat(again.wanted().format()).isEqualTo("svg");
        assertThat(again.wanted().view()).isEqualTo(View.TIMELINE);
        again.writeAgain();
        assertThat(state(again)).isEqualTo("Done");
        assertThat(Files.readAllBytes(written)).isEqualTo(bytes);
        assertThat(ExportViewModel.again(this, folder.resolve("other.koereplan")))
                .isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        ExportViewModel model = model(View.TIMELINE);
        model.targetProperty().set(folder.resolve("no/such/x.pdf").toString());
        model.write();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportState.Refused.class,
                        refused -> assertThat(refused.why()).contains("findes ikke"));
    }

    /// A name that this system has no file for leaves the dialog where the file would go otherwise.
    @Test
    void aNameThatIsNoneLeavesTheDialogItsPlace() {
        ExportViewModel model = model(View.BOARD);
        model.targetProperty().set("a\0b");
        assertThat(model.place()).isEqualTo(folder.resolve("demo-tavle.pdf"));
        model.targetProperty().set(folder.resolve("mine").toString());
        assertThat(model.place()).isEqualTo(folder.resolve("mine.pdf"));
    }

    @Test
    void aComparisonIsOfferedToWhoLooksAtOne() throws IOException {
        ExportViewModel without = model(View.DASHBOARD);
        assertThat(without.views()).doesNotContain(View.COMPARISON).contains(View.STRATEGY);
        since = Optional.of(new StatePoint.OnDay(LocalDate.of(2025, 6, 1)));
        ExportViewModel model = model(View.COMPARISON);
        assertThat(model.views()).contains(View.COMPARISON);
        assertThat(model.formats(View.COMPARISON)).doesNotContain("json");
        assertThat(model.previewProperty().get()).isInstanceOf(FileStart.FirstPage.class);
        model.choose(model.wanted().withFormat("svg"));
        model.write();
        assertThat(Path.of(model.targetProperty().get())).content().contains("Ændringer siden 01-06-2025");

        since = Optional.empty();
        ExportViewModel again = model(View.DASHBOARD);
        again.writeAgain();
        assertThat(again.stateProperty().get())
                .isEqualTo(new ExportState.Refused("Vælg først i Historik, hvad planen skal sammenlignes med."));
    }
}
