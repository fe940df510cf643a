package dk.koereplan.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.csv.CsvExporter;
import dk.koereplan.export.xlsx.XlsxExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.ProposedRow.Fate;
import dk.koereplan.imports.RemarkWords;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A list that came out of the program comes in again, as it was or edited.
class OwnSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private PlanSession session;
    private int ids;

    @BeforeEach
    void openAnEmptyPlan() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Plan", "arbejdsgruppen");
    }

    private void openTheDemo() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        Demo.load(session);
    }

    private SheetProposal preview(byte[] bytes, Language language) throws Exception {
        Path file = folder.resolve("ark.xlsx");
        Files.write(file, bytes);
        var frame = new SheetProposal.Frame(() -> "X-" + ids++, language, TODAY, "arbejdsgruppen");
        return new SheetImport(session).preview(file, frame);
    }

    private SheetProposal preview(byte[] bytes) throws Exception {
        return preview(bytes, Language.DANISH);
    }

    private byte[] exported(Language language) throws IOException {
        return exported(language, new XlsxExporter(), View.TABLES);
    }

    private byte[] exported(Language language, Exporter exporter, View view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportRequest request = new ExportRequest(
                session.roadmap(),
                AsOf.endOf(TODAY),
                view,
                TimelineCut.WHOLE,
                PlanFilter.EMPTY,
                language,
                Layout.of(PlanExport.stamp(session.roadmap(), AsOf.endOf(TODAY).instant())));
        exporter.write(new Material(request), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCameOutInOneLanguageComesInInTheOther(Language language) throws Exception {
        openTheDemo();
        Language other = language == Language.DANISH ? Language.ENGLISH : Language.DANISH;
        assertThat(preview(exported(language), other).edit()).isEmpty();
        byte[] edited = WorkbookImportTest.edited(
                exported(language), part -> part.replaceAll("(<c r=\"[KL]5\"[^>]*><v>)46\\d{3}(?:\\.0)?", "$146400"));
        assertThat(preview(edited, other).counts()).containsEntry(Fate.CHANGED, 1L);
    }

    @Test
    void textsThatWouldBeginAFormulaComeBackWithoutTheirApostrophe() throws Exception {
        openTheDemo();
        Initiative equals = session.roadmap().find(Initiative.class, "IN-003").orElseThrow();
        Initiative minus = session.roadmap().find(Initiative.class, "IN-004").orElseThrow();
        session.apply(Edit.change(equals, Records.with(equals, "title", "=mc2")));
        session.apply(Edit.change(minus, Records.with(minus, "title", "- et forsøg")));
        byte[] bytes = exported(Language.DANISH, new CsvExporter(), View.INITIATIVES);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(";'=mc2;", ";'- et forsøg;");
        SheetProposal proposal = preview(bytes);
        assertThat(proposal.rows())
                .hasSameSizeAs(session.roadmap().all(Initiative.class))
                .allSatisfy(row ->
                        assertThat(row.fate()).as(row.title() + row.remarks()).isEqualTo(Fate.UNCHANGED));
    }

    @Test
    void whatTheProgramWorkedOutIsNoNewsWhenThePlanHasMovedOn() throws Exception {
        openTheDemo();
        byte[] bytes = exported(Language.DANISH);
        List<Initiative> before = session.roadmap().all(Initiative.class);
        for (StatusReport report : session.roadmap().all(StatusReport.class)) {
            session.apply(Edit.of(new Edit.Step.Remove(report.id().value())));
        }
        for (FundingSource line : session.roadmap().all(FundingSource.class)) {
            session.apply(Edit.change(line, Records.with(line, "state", FundingState.POSSIBLE)));
        }
        for (Milestone milestone : session.roadmap().all(Milestone.class)) {
            session.apply(Edit.change(milestone, Records.with(milestone, "title", "En anden milepæl")));
        }
        assertThat(exported(Language.DANISH)).isNotEqualTo(bytes);
        assertThat(preview(bytes).edit()).isEmpty();
        assertThat(session.roadmap().all(Initiative.class)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCameOutAndWasNotEditedChangesNothing(Language language) throws Exception {
        openTheDemo();
        SheetProposal proposal = preview(exported(language), language);
        assertThat(proposal.rows())
                .hasSameSizeAs(session.roadmap().all(Initiative.class))
                .allSatisfy(row ->
                        assertThat(row.fate()).as(row.title() + row.remarks()).isEqualTo(Fate.UNCHANGED));
        assertThat(proposal.edit()).isEmpty();
    }

    @Test
    void onlyWhatWasEditedIsChanged() throws Exception {
        openTheDemo();
        Initiative renamed = session.roadmap().find(Initiative.class, "IN-003").orElseThrow();
        byte[] bytes = WorkbookImportTest.edited(
                exported(Language.DANISH), part -> part.replace(">" + escaped(renamed.title()) + "<", ">Et nyt navn<"));
        SheetProposal proposal = preview(bytes);
        assertThat(proposal.rows())
                .filteredOn(row -> row.fate() != Fate.UNCHANGED)
                .singleElement()
                .extracting(ProposedRow::title)
                .isEqualTo("Et nyt navn");
        assertThat(proposal.rows().stream().flatMap(row -> row.remarks().stream()))
                .singleElement()
                .satisfies(remark -> assertThat(remark.key()).isEqualTo("renamed"));
        new SheetImport(session).apply(proposal);
        Initiative now = session.roadmap().find(Initiative.class, "IN-003").orElseThrow();
        assertThat(now.title()).isEqualTo("Et nyt navn");
        assertThat(now.start()).isEqualTo(renamed.start());
        assertThat(now.note()).isEqualTo(renamed.note());
    }

    @Test
    void whoeverMovesTheDaysAndLeavesTheWordsMeansTheDays() throws Exception {
        openTheDemo();
        List<Initiative> all = session.roadmap().all(Initiative.class);
        byte[] bytes = WorkbookImportTest.edited(
                exported(Language.DANISH),
                part -> part.replaceAll("(<c r=\"[KL]5\"[^>]*><v>)46\\d{3}(?:\\.0)?", "$146400"));
        SheetProposal proposal = preview(bytes);
        new SheetImport(session).apply(proposal);
        List<Initiative> changed = session.roadmap().all(Initiative.class).stream()
                .filter(i -> !all.contains(i))
                .toList();
        assertThat(changed).singleElement().extracting(Initiative::end).isEqualTo(When.day(LocalDate.of(2027, 1, 13)));
    }

    @Test
    void aCellThatSomebodyEmptiedIsToldAndKept() throws Exception {
        openTheDemo();
        String track = session.roadmap().titleOf("TRK-3");
        String row = rowOf("IN-003");
        SheetProposal proposal = preview(row.replace(";" + track + ";", ";;").getBytes(StandardCharsets.UTF_8));
        assertThat(proposal.edit()).isEmpty();
        assertThat(said(proposal)).containsExactly("»Spor« er tom i arket; planen beholder »" + track + "«.");
    }

    @Test
    void ofATimeThatSomebodyEmptiedOneThingIsTold() throws Exception {
        openTheDemo();
        String row = rowOf("IN-003");
        SheetProposal emptied =
                preview(row.replaceFirst("02-02-2026;02-02-2026;[^;]*;", ";;;").getBytes(StandardCharsets.UTF_8));
        assertThat(emptied.edit()).isEmpty();
        assertThat(said(emptied)).containsExactly("»Start, tidligst« er tom i arket; planen beholder »02-02-2026«.");
        SheetProposal moved = preview(row.replaceFirst("02-02-2026;02-02-2026;[^;]*;", "03-03-2026;;;")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(said(moved)).isEmpty();
        assertThat(moved.edit()).isPresent();
    }

    @Test
    void aCellThatSaidThatNothingIsKnownMayBeEmptied() throws Exception {
        session.apply(Edit.put(Records.make(
                Initiative.class,
                "IN-1",
                Map.of(
                        "title",
                        "Fælles visitation",
                        "state",
                        InitiativeState.PROPOSED,
                        "source",
                        new Provenance.Entered("arbejdsgruppen")))));
        String row = rowOf("IN-1");
        SheetProposal proposal =
                preview(row.replaceAll("(?i);(ikke|ukendt)[^;\r\n]*", ";").getBytes(StandardCharsets.UTF_8));
        assertThat(row).containsIgnoringCase(";ikke oplyst");
        assertThat(said(proposal)).isEmpty();
        assertThat(proposal.edit()).isEmpty();
    }

    /// The heads of the exported list, and the row of one initiative.
    private String rowOf(String id) throws IOException {
        String all = new String(exported(Language.DANISH, new CsvExporter(), View.INITIATIVES), StandardCharsets.UTF_8);
        return all.lines().findFirst().orElseThrow() + "\n"
                + all.lines()
                        .filter(line -> line.startsWith(id + ";"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> said(SheetProposal proposal) {
        RemarkWords words = new RemarkWords(Texts.in(Language.DANISH), session.roadmap()::titleOf);
        return proposal.rows().stream()
                .flatMap(row -> row.remarks().stream())
                .map(words::say)
                .toList();
    }

    private static String escaped(String title) {
        return title.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";")
                .collect(Collectors.joining());
    }
}
