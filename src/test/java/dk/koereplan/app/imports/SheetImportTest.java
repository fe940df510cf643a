package dk.koereplan.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.ProposedRow.Fate;
import dk.koereplan.imports.RemarkWords;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A working group's spreadsheet comes in: every row is understood, kept in words, or refused with its reason, and
/// nothing is made up.
class SheetImportTest {
    @TempDir
    Path folder;

    private PlanSession session;
    private int ids;

    @BeforeEach
    void openAnEmptyPlan() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Plan", "arbejdsgruppen");
    }

    private SheetProposal.Frame frame() {
        return new SheetProposal.Frame(
                () -> "X-" + ids++, Language.DANISH, LocalDate.of(2026, 11, 28), "arbejdsgruppen");
    }

    private SheetProposal preview(String text) {
        return new SheetImport(session).preview("ark.csv", text, frame());
    }

    private SheetProposal spreadsheet() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SheetImportTest.class.getResourceAsStream("/dk/koereplan/imports/regneark.csv"))) {
            Path file = folder.resolve("regneark.csv");
            Files.write(file, in.readAllBytes());
            return new SheetImport(session).preview(file, frame());
        }
    }

    private Initiative made(String title) {
        return session.roadmap().all(Initiative.class).stream()
                .filter(i -> i.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private FundingSource money(String title) {
        return session.roadmap().all(FundingSource.class).stream()
                .filter(f -> made(title).id().equals(f.initiative()))
                .findFirst()
                .orElseThrow();
    }

    private String remarks(SheetProposal proposal, int row) {
        RemarkWords words = new RemarkWords(
                Texts.in(Language.DANISH), id -> session.roadmap().titleOf(id));
        return proposal.rows().stream()
                .filter(r -> r.number() == row)
                .flatMap(r -> r.remarks().stream())
                .map(words::say)
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyRowOfAWorkingGroupsSheetHasAFate() throws IOException {
        SheetProposal proposal = spreadsheet();
        assertThat(proposal.counts()).isEqualTo(Map.of(Fate.NEW, 13L, Fate.REFUSED, 3L, Fate.EMPTY, 1L));
        assertThat(proposal.unknown()).containsExactly("Lys");
        assertThat(proposal.rows())
                .filteredOn(r -> r.fate() == Fate.REFUSED)
                .extracting(ProposedRow::number)
                .containsExactly(11, 13, 18);
        assertThat(remarks(proposal, 11)).contains("formel", "=SUM(A1:A9)");
        assertThat(remarks(proposal, 13)).isEqualTo("Start ligger efter Slut.");
        assertThat(remarks(proposal, 18)).contains("sumrække");
        assertThat(remarks(proposal, 7)).contains("Nr. 5 står også i række 6");
    }

    @Test
    void whatIsUnderstoodBecomesFieldsAndTheRestStandsInTheNote() throws Exception {
        assertThat(new SheetImport(session).apply(spreadsheet())).isInstanceOf(Outcome.Done.class);
        Initiative watch = made("Fælles kvalitetsmål for lægevagten");
        assertThat(watch.state()).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(watch.start()).isEqualTo(When.day(LocalDate.of(2026, 1, 1)));
        assertThat(watch.ownerPeriods().getFirst().owner()).isEqualTo(OwnerRef.Collective.REGIONS);
        assertThat(watch.note()).contains("Spor: 1", "Lys: grøn");
        Initiative audit = made("Tværregional audit");
        assertThat(audit.ownerPeriods()).isEmpty();
        assertThat(audit.note()).contains("Ansvarlig: RH/RSj", "mangler 2 auditorer\nnyt møde 3/12");
        assertThat(audit.end().isUnknown()).isTrue();
        Initiative panel = made("Patientpanel");
        assertThat(panel.end().isUnknown()).isTrue();
        assertThat(panel.note()).contains("Slut: løbende");
        Initiative ends = made("Kortlægning af ventetid");
        assertThat(ends.ownerPeriods().getFirst().to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void anAmountIsTakenOnlyWhereItIsOne() throws Exception {
        new SheetImport(session).apply(spreadsheet());
        assertThat(money("Fælles indkøb af udstyr").amount()).isEqualTo(Amount.of(new BigDecimal("12500000")));
        assertThat(money("Fælles indkøb af udstyr").kind()).isEqualTo(FundingKind.COLLECTIVE_AGREEMENT);
        assertThat(money("Database over henvisninger").amount()).isEqualTo(Amount.read("2~ca."));
        assertThat(money("Database over henvisninger").unit()).isEqualTo(Unit.MILLION);
        assertThat(money("Database over henvisninger").share()).isNull();
        assertThat(money("Tværregional audit").amount()).isEqualTo(Amount.read("2..3"));
        assertThat(money("Aalborg-model for fodterapi").amount()).isNull();
        assertThat(money("Sikker deling af prøvesvar").priceLevel()).isEqualTo(new PriceLevel.OfYear(2026));
        assertThat(money("Ærø: lægedækning").amount()).isNull();
        assertThat(session.roadmap().all(FundingSource.class))
                .noneMatch(f -> made("Fælles indkøb af udstyr (del 2)").id().equals(f.initiative()));
    }

    @Test
    void ofMoneyThatThePlanHasOnlyWhatTheCellsStateIsChanged() throws Exception {
        String heads = "Indsats;Finansiering;Beløb\n";
        new SheetImport(session).apply(preview(heads + "A;Omprioritering;2 mio. kr.\nB;Omprioritering;måske 12"));
        FundingSource first = money("A");
        FundingSource edited =
                Records.with(first, Map.of("kind", FundingKind.REUSE, "priceLevel", new PriceLevel.OfYear(2026)));
        session.apply(dk.koereplan.domain.edit.Edit.change(first, edited));
        assertThat(money("B").share()).isEqualTo("måske 12");
        new SheetImport(session).apply(preview(heads + "A;Omprioritering;12\nB;Omprioritering;3 mio. kr."));
        assertThat(money("A")).isEqualTo(edited);
        assertThat(made("A").note()).contains("Beløb: 12");
        assertThat(money("B").amount()).isEqualTo(Amount.read("3"));
        assertThat(money("B").share()).isNull();
        new SheetImport(session).apply(preview(heads + "A;Omprioritering;3 mio. kr."));
        assertThat(money("A")).isEqualTo(Records.with(edited, "amount", Amount.read("3")));
    }

    @Test
    void everyRecordCitesTheRowThatItStoodIn() throws Exception {
        new SheetImport(session).apply(spreadsheet());
        SourceDocument document = session.roadmap().all(SourceDocument.class).getFirst();
        assertThat(document.title()).isEqualTo("regneark.csv");
        assertThat(document.note()).startsWith("SHA-256 ");
        assertThat(made("Tværregional audit").source())
                .isEqualTo(new Provenance.Document(document.id().value(), "5"));
        assertThat(session.roadmap().all(Milestone.class))
                .allSatisfy(m -> assertThat(m.source()).isInstanceOf(Provenance.Document.class));
    }

    @Test
    void theSameSheetAgainChangesNothingAndOneUndoTakesAllOfItBack() throws Exception {
        String before = Digests.content(session.roadmap());
        new SheetImport(session).apply(spreadsheet());
        SheetProposal again = spreadsheet();
        assertThat(again.counts()).doesNotContainKeys(Fate.NEW, Fate.CHANGED);
        assertThat(new SheetImport(session).apply(again)).isInstanceOf(Outcome.Unchanged.class);
        session.undo();
        assertThat(Digests.content(session.roadmap())).isEqualTo(before);
    }

    @Test
    void aRowOfTheSameNumberChangesWhatItSaysOtherwiseAndNothingElse() throws Exception {
        new SheetImport(session).apply(preview("Nr;Indsats;Start\n7;Fælles indgang;2027"));
        Initiative seen = made("Fælles indgang");
        session.apply(dk.koereplan.domain.edit.Edit.change(seen, Records.with(seen, "goal", "Et mål")));
        SheetProposal proposal = preview("Nr;Indsats;Start\n7;Fælles indgang;Q2 2027");
        assertThat(proposal.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.fate()).isEqualTo(Fate.CHANGED));
        new SheetImport(session).apply(proposal);
        assertThat(made("Fælles indgang").start()).isEqualTo(new When.Quarter(2027, 2));
        assertThat(made("Fælles indgang").goal()).isEqualTo("Et mål");
        assertThat(session.roadmap().all(Initiative.class)).hasSize(1);
    }

    @Test
    void aRowThatTheRulesSpeakAgainstDoesNotStopTheOthers() throws Exception {
        new SheetImport(session).apply(preview("Nr;Indsats;Status\n1;A;idé\n2;B;idé"));
        SheetProposal proposal = preview("Nr;Indsats;Status\n1;A;i gang\n2;B2;idé");
        assertThat(proposal.rows()).extracting(ProposedRow::fate).containsExactly(Fate.REFUSED, Fate.CHANGED);
        assertThat(remarks(proposal, 2)).contains("Foreslået");
        assertThat(new SheetImport(session).apply(proposal)).isInstanceOf(Outcome.Done.class);
        assertThat(made("B2").number()).isEqualTo("2");
    }

    @Test
    void ofTwoRowsThatSpeakOfOneInitiativeTheLaterIsRefusedAndNamesTheFirst() throws Exception {
        SheetProposal news = preview("Nr;Indsats;Start\n;Fælles indgang;2027\n;fælles indgang;2028\n3;Andet;2027");
        assertThat(news.rows()).extracting(ProposedRow::fate).containsExactly(Fate.NEW, Fate.REFUSED, Fate.NEW);
        assertThat(remarks(news, 3)).isEqualTo("Initiativet står allerede i række 2.");
        new SheetImport(session).apply(news);
        SheetProposal known = preview("Nr;Indsats;Start\n3;Andet navn;2029\n;Andet;2030");
        assertThat(known.rows()).extracting(ProposedRow::fate).containsExactly(Fate.CHANGED, Fate.REFUSED);
        assertThat(new SheetImport(session).apply(known)).isInstanceOf(Outcome.Done.class);
        assertThat(made("Andet navn").start()).isEqualTo(new When.Year(2029));
        assertThat(session.roadmap().all(Initiative.class)).hasSize(2);
    }

    @Test
    void aRowThatWasRefusedIsNotTheFirstOfItsInitiative() {
        SheetProposal proposal = preview("Indsats;Start;Slut\nA;01-01-2028;01-01-2027\nA;2027;2028");
        assertThat(proposal.rows()).extracting(ProposedRow::fate).containsExactly(Fate.REFUSED, Fate.NEW);
    }

    @Test
    void aRowThatWasRefusedDoesNotHaveItsNumber() throws Exception {
        SheetProposal proposal = preview("Nr;Indsats;Start;Slut\n5;A;01-01-2028;01-01-2027\n5;B;2027;2028");
        assertThat(proposal.rows()).extracting(ProposedRow::fate).containsExactly(Fate.REFUSED, Fate.NEW);
        assertThat(remarks(proposal, 3)).isEmpty();
        new SheetImport(session).apply(proposal);
        assertThat(made("B").number()).isEqualTo("5");
        SheetProposal known = preview("Nr;Indsats;Start;Slut\n5;A;01-01-2028;01-01-2027\n5;B2;2027;2028");
        assertThat(known.rows()).extracting(ProposedRow::fate).containsExactly(Fate.REFUSED, Fate.CHANGED);
    }

    @Test
    void aCellWithoutAHeadStandsInTheNoteByItsColumn() throws Exception {
        SheetProposal proposal = preview("Indsats;;Spor;\nA;ring først;;husk juristen\nB;;;;uden for arket");
        assertThat(proposal.unknown()).containsExactly("B", "D", "E");
        new SheetImport(session).apply(proposal);
        assertThat(made("A").note()).isEqualTo("B: ring først\nD: husk juristen");
        assertThat(made("B").note()).isEqualTo("E: uden for arket");
        assertThat(preview("Indsats;;Spor;\nA;ring først;;husk juristen").edit())
                .isEmpty();
    }

    @Test
    void aCellBesideTheProgramsOwnColumnsStandsInTheNote() throws Exception {
        new SheetImport(session).apply(preview("Indsats\nA"));
        String id = made("A").id().value();
        new SheetImport(session).apply(preview("Id;Initiativ\n" + id + ";A;husk juristen"));
        assertThat(made("A").note()).isEqualTo("C: husk juristen");
    }

    @Test
    void aLineThatIsAPartOfAnotherIsALineOfItsOwn() throws Exception {
        String heads = "Indsats;Beløb;Bemærkning\n";
        new SheetImport(session).apply(preview(heads + "A;12;Afventer svar"));
        new SheetImport(session).apply(preview(heads + "A;1;Afventer"));
        assertThat(made("A").note().lines()).containsExactly("Afventer svar", "Beløb: 12", "Afventer", "Beløb: 1");
        assertThat(preview(heads + "A;1;Afventer").edit()).isEmpty();
    }

    @Test
    void tracksAreFoundByNumberAndByTitle() throws Exception {
        Track track = Records.make(
                Track.class,
                "T-1",
                Map.of("title", "Redskaber", "number", 2, "source", new Provenance.Entered("arbejdsgruppen")));
        session.apply(dk.koereplan.domain.edit.Edit.put(track));
        new SheetImport(session).apply(preview("Indsats;Spor\nA;2\nB;redskaber\nC;Spor 2\nD;9"));
        assertThat(List.of(made("A"), made("B"), made("C")))
                .allSatisfy(i -> assertThat(i.track()).isEqualTo(track.id()));
        assertThat(made("D").track()).isNull();
        assertThat(made("D").note()).isEqualTo("Spor: 9");
    }

    @ParameterizedTest
    @CsvSource({
        "RM, Region Midtjylland",
        "RN, Region Nordjylland",
        "RH, Region Hovedstaden",
        "RSj, Region Sjælland",
        "RSD, Region Syddanmark",
        "syddanmark, Region Syddanmark",
        "Region Sjælland, Region Sjælland"
    })
    void regionsAreKnownByTheLettersThatEverybodyWrites(String cell, String region) throws Exception {
        new SheetImport(session).apply(preview("Indsats;Ansvarlig\nA;" + cell));
        OwnerRef owner = made("A").ownerPeriods().getFirst().owner();
        assertThat(owner)
                .isInstanceOfSatisfying(
                        OwnerRef.Unit.class,
                        unit -> assertThat(session.roadmap().titleOf(unit.id().value()))
                                .isEqualTo(region));
    }

    @Test
    void lettersOfTwoRegionsAreNobody() throws Exception {
        new SheetImport(session).apply(preview("Indsats;Ansvarlig\nA;RS"));
        assertThat(made("A").ownerPeriods()).isEmpty();
        assertThat(made("A").note()).isEqualTo("Ansvarlig: RS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr;Indsats;Start\n1;Åse æøå;2027",
                "Nr\tIndsats\tStart\n1\tÅse æøå\t2027",
                "Nr,Indsats,Start\n1,Åse æøå,2027"
            })
    void theMarkBetweenCellsAndTheEncodingAreFound(String text) throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            openAnEmptyPlan();
            Path file = folder.resolve("x.csv");
            Files.write(file, text.getBytes(charset));
            SheetImport sheets = new SheetImport(session);
            sheets.apply(sheets.preview(file, frame()));
            assertThat(WhenWords.say(made("Åse æøå").start(), Texts.in(Language.DANISH), id -> id))
                    .isEqualTo("2027");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', sheet.heads", "'Kolonne 1;Kolonne 2', sheet.title", "';;', sheet.heads"})
    void whatIsNoSheetOfInitiativesIsRefused(String text, String key) {
        assertThatThrownBy(() -> preview(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.what().key()).isEqualTo(key));
    }
}
