package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.store.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A range and an amount that is only about so much go through every door of the command line, each by its own rule.
class AmountDoorsTest {
    private CommandRun commands;
    private String plan;

    @BeforeEach
    void aPlanWithALineOfMoney(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = folder.resolve("p.koereplan").toString();
        commands.run("new", plan);
        assertThat(commands.run("apply", plan, commands.write("e.jsonl", line("F-1", "1")))
                        .code())
                .isZero();
    }

    private static String line(String id, String amount) {
        return "{\"id\":\"" + id
                + "\",\"create\":\"fundingSource\",\"fields\":{\"title\":\"b\",\"kind\":\"EXTRA_RESOURCES\","
                + "\"state\":\"POSSIBLE\",\"priceLevel\":\"CURRENT\",\"unit\":\"mio. kr.\",\"amount\":" + amount
                + "}}";
    }

    private FundingSource held(String id) throws Exception {
        try (PlanFile file = commands.files().openReadOnly(Path.of(plan))) {
            Entity entity = file.roadmap().find(id).orElseThrow();
            return (FundingSource) entity;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2-3 mio. kr.     | 2..3   | MILLION
        ca. 2 mio.       | 2~ca.  | MILLION
        300 t.kr.        | 300    | THOUSAND
        1.500.000 kr.    | 1500000 | KRONER
        2-3              | 2..3   | MILLION
        2..3~ca.         | 2..3~ca. | MILLION
        """)
    void whatAPersonTypesOnTheCommandLine(String typed, String notation, Unit unit) throws Exception {
        Result edited = commands.run("edit", plan, "F-1", "amount=" + typed);
        assertThat(edited.code()).as(edited.err()).isZero();
        assertThat(held("F-1").amount()).isEqualTo(Amount.read(notation));
        assertThat(held("F-1").unit()).isEqualTo(unit);
    }

    @Test
    void anExactAmountTakesThePlaceOfARange() throws Exception {
        commands.run("edit", plan, "F-1", "amount=2-3 mio. kr.");
        commands.run("edit", plan, "F-1", "amount=2,5");
        assertThat(held("F-1").amount()).isEqualTo(Amount.read("2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount=3-2 mio. kr.", "amount=1.500-1.600 kr.", "amount=ca. 1.500", "amount=2-3 æbler"})
    void whatIsNoAmountOrTwoIsRefused(String field) throws Exception {
        assertThat(commands.run("edit", plan, "F-1", field).code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(held("F-1").amount()).isEqualTo(Amount.read("1"));
    }

    @Test
    void aUnitIsSaidOnce() {
        Result twice = commands.run("edit", plan, "F-1", "amount=2-3 mio. kr.", "unit=tkr.");
        assertThat(twice.err()).contains("ét sted");
        assertThat(twice.code()).isEqualTo(ExitCode.PROBLEMS);
    }

    /// A file has its own notation, the same in every language, and what JSON writes can be applied.
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aFileSaysItInTheNotation(String language) throws Exception {
        String edits = String.join(
                "\n",
                line("E-1", "\"2..3\""),
                line("E-2", "\"2.5~ca.\""),
                line("E-3", "\"2-3\""),
                line("E-4", "\"2,5..3\""),
                line("E-5", "\"3..2\""),
                line("E-6", "\"ca. 2\""));
        Result applied = commands.run("apply", plan, commands.write("f.jsonl", edits), "--lang", language);
        assertThat(applied.out().lines()).as(applied.err()).containsExactly("1", "2");
        String json = plan + ".json";
        commands.run("export", plan, json);
        assertThat(Files.readString(Path.of(json))).contains("\"2..3\"", "\"2.5~ca.\"");
        assertThat(held("E-2").amount()).isEqualTo(Amount.read("2.5~ca."));
    }
}
