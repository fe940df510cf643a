package dk.koereplan.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbook comes in: a working group's, and one that came out of the program and was edited.
class WorkbookImportTest {
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

    private static byte[] book(java.util.function.Consumer<Workbook> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            fill.accept(book);
        }
        return out.toByteArray();
    }

    private Initiative made(String title) {
        return session.roadmap().all(Initiative.class).stream()
                .filter(i -> i.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkingGroupsBookComesInWithItsDaysNumbersAndWords() throws Exception {
        byte[] bytes = book(book -> {
            book.newWorksheet("Noter").value(0, 0, "Husk mødet");
            Worksheet sheet = book.newWorksheet("Indsatser");
            sheet.value(0, 0, "Vores indsatser 2027");
            List.of("Nr.", "Indsats", "Start", "Slut", "Beløb", "Status")
                    .forEach(head -> sheet.value(
                            2,
                            List.of("Nr.", "Indsats", "Start", "Slut", "Beløb", "Status")
                                    .indexOf(head),
                            head));
            sheet.value(3, 0, 7);
            sheet.value(3, 1, "Fælles visitation");
            sheet.value(3, 2, LocalDate.of(2027, 1, 15));
            sheet.style(3, 2).format("dd-mm-yyyy").set();
            sheet.value(3, 3, "3. kvartal 2028");
            sheet.value(3, 4, "1,5 mio. kr.");
            sheet.value(3, 5, "planlagt");
        });
        SheetProposal proposal = preview(bytes);
        assertThat(proposal.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.fate()).isEqualTo(Fate.NEW))
                .satisfies(row -> assertThat(row.number()).isEqualTo(4));
        new SheetImport(session).apply(proposal);
        Initiative initiative = made("Fælles visitation");
        assertThat(initiative.number()).isEqualTo("7");
        assertThat(initiative.start()).isEqualTo(When.day(LocalDate.of(2027, 1, 15)));
        assertThat(initiative.end()).isEqualTo(WhenNotation.read("2028-Q3"));
        assertThat(initiative.state()).isEqualTo(InitiativeState.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "dd-mm-yyyy"})
    void aNumberBeyondAllBoundsStaysAsItStands(String format) throws Exception {
        byte[] bytes = titled("Point", format, "><v>1E999999999</v>");
        new SheetImport(session).apply(preview(bytes));
        assertThat(made("Fælles visitation").note()).isEqualTo("Point: 1E999999999");
    }

    /// A book of one initiative with one cell more.
    ///
    /// @param cell how the cell is written, after its style
    private static byte[] titled(String head, String format, String cell) throws IOException {
        byte[] plain = book(book -> {
            Worksheet sheet = book.newWorksheet("Indsatser");
            sheet.value(0, 0, "Indsats");
            sheet.value(0, 1, head);
            sheet.value(1, 0, "Fælles visitation");
            sheet.value(1, 1, 77);
            sheet.style(1, 1).format(format).set();
        });
        return edited(
                plain, part -> part.replaceFirst("<c r=\"B2\"( s=\"\\d+\")?[^>]*><v>77</v>", "<c r=\"B2\"$1" + cell));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, '1,1'",
        "4.0999999999999996, '4,1'",
        "46388.123456789012, '46388,123456789'",
        "250000000, 250000000"
    })
    void aNumberIsReadWithTheDigitsThatASpreadsheetShows(String stored, String number) throws Exception {
        byte[] bytes = titled("Nr.", "General", "><v>" + stored + "</v>");
        new SheetImport(session).apply(preview(bytes));
        assertThat(made("Fælles visitation").number()).isEqualTo(number);
        byte[] again = titled("Nr.", "General", "><f>1+1</f><v>" + stored + "</v>");
        assertThat(preview(again).edit()).isEmpty();
    }

    @Test
    void aTextThatAFormulaGaveIsNoNumber() throws Exception {
        byte[] bytes = titled("Nr.", "General", " t=\"str\"><f>A1&amp;A1</f><v>00712345678901234567</v>");
        new SheetImport(session).apply(preview(bytes));
        assertThat(made("Fælles visitation").number()).isEqualTo("00712345678901234567");
    }

    @ParameterizedTest
    @CsvSource({
        "46388, 2027-01-01",
        "46387.999999996, 2027-01-01",
    })
    void aDayThatAFormulaGaveIsADay(String stored, LocalDate day) throws Exception {
        for (String formula : List.of("<f>TODAY()</f>", "")) {
            openAnEmptyPlan();
            byte[] bytes = titled("Start", "dd-mm-yyyy", ">" + formula + "<v>" + stored + "</v>");
            new SheetImport(session).apply(preview(bytes));
            assertThat(made("Fælles visitation").start()).as(formula).isEqualTo(When.day(day));
        }
    }

    @Test
    void theDaysOfABookThatCountsFrom1904AreItsOwn() throws Exception {
        byte[] bytes = edited(
                titled("Start", "dd-mm-yyyy", "><f>TODAY()</f><v>44926</v>"),
                part -> part.replaceFirst("<workbookPr[^>]*/>", "")
                        .replaceFirst("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        new SheetImport(session).apply(preview(bytes));
        assertThat(made("Fælles visitation").start()).isEqualTo(When.day(LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " t=\"d\"><v>2027-01-01T00:00:00</v>",
                " t=\"s\"><v>-1</v>",
                "><f t=\"shared\" si=\"5\"/><v>77</v>"
            })
    void aCellThatNobodyCanReadMakesItNoSpreadsheet(String cell) throws Exception {
        refused(titled("Start", "General", cell), "sheet.form");
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
        byte[] edited = edited(
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
        byte[] bytes = edited(
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
        byte[] bytes = edited(
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

    /// With one part of the archive written otherwise.
    private static byte[] edited(byte[] book, UnaryOperator<String> part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part.apply(new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBookThatDeclaresEntitiesIsNotRead() throws Exception {
        byte[] bytes = edited(
                book(book -> book.newWorksheet("A").value(0, 0, "Indsats")),
                part -> part.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"));
        refused(bytes, "sheet.form");
    }

    @Test
    void aBookThatUnpacksToTooMuchIsNotRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] block = new byte[1_000_000];
            for (int i = 0; i < 201; i++) {
                zip.write(block);
            }
        }
        refused(out.toByteArray(), "sheet.size");
    }

    @Test
    void cutDamagedAndOldBooksAreRefusedWithAWord() throws Exception {
        byte[] whole = book(book -> book.newWorksheet("A").value(0, 0, "Indsats"));
        for (int length : new int[] {5, 60, whole.length / 2, whole.length - 30}) {
            refused(java.util.Arrays.copyOf(whole, length), "sheet.");
        }
        byte[] old = new byte[64];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, old, 0, head.length);
        refused(old, "sheet.old");
        refused(book(book -> book.newWorksheet("A").value(0, 0, "Et brev")), "sheet.title");
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> preview(bytes))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.what().toString()).contains(why));
    }
}
