package dk.koereplan.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.imports.ProposedRow.Fate;
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
import java.util.function.UnaryOperator;
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
import org.junit.jupiter.params.provider.ValueSource;

/// A working group's workbook comes in.
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

    private SheetProposal preview(byte[] bytes) throws Exception {
        Path file = folder.resolve("ark.xlsx");
        Files.write(file, bytes);
        var frame = new SheetProposal.Frame(() -> "X-" + ids++, Language.DANISH, TODAY, "arbejdsgruppen");
        return new SheetImport(session).preview(file, frame);
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

    /// With one part of the archive written otherwise.
    static byte[] edited(byte[] book, UnaryOperator<String> part) throws IOException {
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
