package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Limits;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The greatest value of every column of a sheet comes in and is there when the plan is opened again; one that is
/// greater by one refuses its row with the field and its limit, or stays in words where no value can be.
class GreatSheetValuesTest {
    private static final String TITLE = "Fælles visitation";

    private CommandRun commands;
    private Path plan;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = folder.resolve("p.koereplan");
        assertThat(commands.run("new", plan.toString(), "--sample", "demo").code())
                .isZero();
    }

    /// A text in a cell and where it lies in the plan.
    private record Column(String heads, String before, int longest, Function<Roadmap, String> held) {
        String row(int over) {
            return before + "x".repeat(longest + over);
        }
    }

    static Stream<Arguments> columns() {
        String money = "Indsats;Finansiering;Beløb";
        return Stream.of(
                column(
                        "Titel",
                        new Column(
                                "Indsats", "", Limits.LINE, r -> made(r, "xxx").title())),
                column("Nummer", new Column("Indsats;Nr", TITLE + ";", Limits.LINE, r -> made(r).number())),
                column("Mål", new Column("Indsats;Mål", TITLE + ";", Limits.TEXT, r -> made(r).goal())),
                column("Bemærkning", new Column("Indsats;Note", TITLE + ";", Limits.TEXT, r -> made(r).note())),
                column("Bemærkning", new Column("Indsats;Farve", TITLE + ";", Limits.TEXT - 7, r -> made(r).note())),
                column("Start", time("Indsats;Start", "efter ", r -> made(r).start())),
                column("Slut", time("Indsats;Slut", "før ", r -> made(r).end())),
                column(
                        "Titel",
                        new Column(
                                "Indsats;Milepæl",
                                TITLE + ";",
                                Limits.LINE,
                                r -> milestone(r).title())),
                column(
                        "Forventet",
                        time(
                                "Indsats;Milepæl;Milepæl dato",
                                "Start;efter ",
                                r -> milestone(r).forecast())),
                column(
                        "Titel",
                        new Column("Indsats;Finansiering", TITLE + ";Ekstra ", Limits.LINE - 7, r -> money(r).title())),
                column("Andel", new Column(money, TITLE + ";Ekstra midler;", Limits.LINE, r -> money(r).share())));
    }

    private static Arguments column(String field, Column column) {
        return Arguments.of(column.heads(), field, column);
    }

    private static Column time(String heads, String before, Function<Roadmap, When> held) {
        int longest = Limits.LINE - (before.contains("efter") ? "after:" : "before:").length();
        return new Column(heads, TITLE + ";" + before, longest, r -> String.valueOf(WhenNotation.write(held.apply(r))));
    }

    private static Initiative made(Roadmap roadmap) {
        return made(roadmap, TITLE);
    }

    private static Initiative made(Roadmap roadmap, String title) {
        return roadmap.all(Initiative.class).stream()
                .filter(i -> i.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Milestone milestone(Roadmap roadmap) {
        return roadmap.all(Milestone.class).stream()
                .filter(m -> made(roadmap).id().equals(m.initiative()))
                .findFirst()
                .orElseThrow();
    }

    private static FundingSource money(Roadmap roadmap) {
        return roadmap.all(FundingSource.class).stream()
                .filter(m -> made(roadmap).id().equals(m.initiative()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void theGreatestTextComesInAndAGreaterOneRefusesItsRow(String heads, String field, Column column) throws Exception {
        String before = Digests.content(roadmap());
        CommandRun.Result refused = imported(column.heads(), column.row(1));
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(refused.out())
                .contains("Række 2", field, column.longest() > Limits.LINE ? "Højst 100.000" : "Højst 2.000");
        assertThat(refused.out().length()).isLessThan(3000);
        assertThat(Digests.content(roadmap())).isEqualTo(before);
        CommandRun.Result taken = imported(column.heads(), column.row(0));
        assertThat(taken.code()).as(taken.out()).isZero();
        assertThat(column.held().apply(roadmap())).endsWith("x".repeat(column.longest()));
        assertThat(commands.run("check", plan.toString()).out()).contains("er i orden");
    }

    @Test
    void theLastAndTheFirstDayComeInAndTheNextStayInWords() throws Exception {
        imported("Indsats;Start;Slut", TITLE + ";01-01-1990;31-12-2100");
        assertThat(made(roadmap()).start()).isEqualTo(WhenNotation.read("1990-01-01"));
        assertThat(made(roadmap()).end()).isEqualTo(WhenNotation.read("2100-12-31"));
        CommandRun.Result kept = imported("Indsats;Start;Slut", "Beyond;31-12-1989;01-01-2101");
        assertThat(kept.out()).contains("31-12-1989", "01-01-2101");
        Initiative beyond = made(roadmap(), "Beyond");
        assertThat(List.of(beyond.start(), beyond.end())).containsOnly(When.UNKNOWN);
        assertThat(beyond.note()).isEqualTo("Start: 31-12-1989\nSlut: 01-01-2101");
    }

    @Test
    void theGreatestAmountComesInAndAGreaterOneStaysInWords() throws Exception {
        String heads = "Indsats;Finansiering;Beløb";
        imported(heads, TITLE + ";Ekstra midler;" + "9".repeat(Limits.DIGITS));
        assertThat(Objects.requireNonNull(money(roadmap()).amount()).from())
                .isEqualByComparingTo(new BigDecimal("9".repeat(Limits.DIGITS)));
        String long41 = "9".repeat(Limits.DIGITS + 1);
        CommandRun.Result kept = imported(heads, "Sagsgange;Ekstra midler;" + long41);
        assertThat(kept.out()).contains(long41);
        assertThat(roadmap().all(FundingSource.class)).anyMatch(m -> long41.equals(m.share()) && m.amount() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 - %s mio. kr.", "%s kr.", "1 kr. - 0,%s mia. kr."})
    void anAmountThatNoPlanCanKeepHoldsNoOtherRowBack(String amount) throws Exception {
        String words = amount.formatted("9".repeat(Limits.DIGITS + 1));
        CommandRun.Result kept = imported(
                "Indsats;Finansiering;Beløb", TITLE + ";Ekstra midler;" + words, "Sagsgange;Ekstra midler;5 mio. kr.");
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(money(roadmap()).share()).isEqualTo(words);
        assertThat(made(roadmap(), "Sagsgange").title()).isEqualTo("Sagsgange");
    }

    @Test
    void aPriceLevelBeyondTheYearsRefusesItsRow() throws Exception {
        CommandRun.Result refused = imported("Indsats;Finansiering", TITLE + ";Ekstra midler 2101-PL");
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(refused.out()).contains("Året 2101 ligger uden for 1990 til 2100");
        assertThat(imported("Indsats;Finansiering", TITLE + ";Ekstra midler 2100-PL")
                        .code())
                .isZero();
    }

    private CommandRun.Result imported(String heads, String... rows) {
        return commands.run(
                "import",
                commands.write(
                        "ark.csv",
                        Stream.concat(Stream.of(heads), Stream.of(rows)).toArray(String[]::new)),
                "--into",
                plan.toString());
    }

    private Roadmap roadmap() throws Exception {
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            return file.roadmap();
        }
    }
}
