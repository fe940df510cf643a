package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.DanishSentences;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands answer in Danish is Danish. Not looked at is what a person types or reads back as such: the id and the
/// field before a colon or in brackets, what stands in quotation marks, options, files, and the words to type in
/// parentheses.
class CommandSentencesTest {
    private static final List<String> EDITS = List.of(
            "{\"id\":\"IN-001\",\"fields\":{\"state\":\"CLOSED\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"state\":\"SOON\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"nosuch\":1}}",
            "{\"id\":\"IN-001\",\"fields\":{\"title\":\"\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"progress\":101}}",
            "{\"id\":\"IN-001\",\"fields\":{\"progress\":\"many\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"parent\":\"IN-001\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"track\":\"REG-81\"}}",
            "{\"id\":\"IN-001\",\"fields\":{\"track\":\"NONE-1\"}}",
            "{\"id\":\"IN-002\",\"fields\":{\"state\":\"ON_HOLD\"}}",
            "{\"id\":\"IN-001-F1\",\"fields\":{\"amount\":-1}}",
            "{\"id\":\"IN-001-F1\",\"fields\":{\"priceLevel\":\"2026\"}}",
            "{\"id\":\"REG-84\",\"delete\":true}",
            "{\"id\":\"NONE-2\",\"delete\":true}",
            "{\"id\":\"IN-001\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}",
            "{\"id\":\"N 1\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}",
            "{\"id\":\"N-2\",\"create\":\"house\",\"fields\":{\"title\":\"A\"}}",
            "{\"id\":\"N-3\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\"}}",
            "{\"id\":\"N-4\",\"create\":\"milestone\",\"fields\":{\"title\":\"A\",\"kind\":\"PILOT\",\"state\":\"PLANNED\","
                + "\"forecast\":\"someday\"}}",
            "{\"id\":\"N-5\",\"create\":\"dependency\",\"fields\":{\"from\":\"IN-001\",\"to\":\"IN-001\"}}",
            "[1, 2",
            "{\"fields\":{}}");

    private CommandRun commands;
    private String plan;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = commands.path("p.koereplan");
        run("new", plan, "--sample", "demo");
    }

    private void run(String... args) {
        Result result = commands.run(args);
        result.out().lines().forEach(said::add);
        result.err().lines().forEach(said::add);
    }

    @Test
    void everyAnswerIsDanish() throws PlanFileProblem {
        String copy = commands.path("q.koereplan");
        run("new", copy, "--sample", "demo");
        EDITS.forEach(edit -> run("apply", plan, commands.write("e.jsonl", edit)));
        run("edit", plan, "IN-004", "goal=Et andet mål", "--reason", "aftalt");
        run("edit", plan, "IN-004-F1", "amount=1,2");
        run("edit", plan, "IN-004", "goal=Et andet mål");
        run("edit", plan, "IN-004", "goal");
        run("edit", plan, "IN-004", "--delete");
        run("edit", plan, "N-1", "--new", "baseline", "title=Fast");
        run("edit", plan, "N-1", "--new", "risk", "title=Storm");
        run("snapshot", plan, "til bestyrelsen");
        run("snapshot", plan, "--list");
        run("check", plan);
        run("check", commands.path("none.koereplan"));
        run("check", commands.write("no.koereplan", "x"));
        run("log", plan);
        run("log", plan, "--limit", "-1");
        run("diff", copy, plan);
        run("diff", plan, "--since", "til bestyrelsen");
        run("diff", plan, "--since", "yesterday");
        run("diff", plan);
        sheets();
        exports();
        Roadmap roadmap = roadmap();
        assertThat(said).hasSizeGreaterThan(100);
        DanishSentences.about(roadmap).check(said.stream().map(this::sentence).toList());
    }

    private void sheets() {
        String sheet = commands.write(
                "ark.csv",
                "Initiativ;Ansvarlig;Region;Start;Slut;Beløb;Prisniveau;Status;Nr",
                "Fælles indgang;Region Nord;84;primo 2027;ultimo 2026;ca. 2 mio. kr.;2026;done;X-1",
                "Fælles indgang;;99;someday;31-02-2027;0;2026-PL;I gang;X-1",
                ";;;;;;;;");
        run("import", sheet, "--into", plan, "--dry-run");
        run("import", sheet, "--into", plan);
        run("import", commands.path("none.csv"), "--into", plan);
        run("import", commands.write("tom.csv", ""), "--into", plan);
    }

    private void exports() {
        run("export", plan, commands.path("a.doc"));
        run("export", plan, commands.path("a.json"), "--view", "house");
        run("export", plan, commands.path("a.svg"), "--lanes", "house");
        run("export", plan, commands.path("a.svg"), "--region", "99");
        run("export", plan, commands.path("a.svg"), "--as-of", "someday");
        run("export", plan, commands.path("a.svg"), "--paper", "B5");
        run("export", plan, commands.path("a.svg"), "--lang", "fr");
        run("export", plan, commands.path("no/a.svg"));
        run("export", plan, plan);
        run("export", plan, commands.path("a.svg"));
        run("export", plan, commands.path("a.svg"));
        run("generate", plan, "--initiatives", "-1");
        run("exprot", plan);
        run("export");
        run("check", plan, "--nosuch");
    }

    private Roadmap roadmap() throws PlanFileProblem {
        try (PlanFile file = commands.files().openReadOnly(Path.of(plan))) {
            return file.roadmap();
        }
    }

    private String sentence(String line) {
        return line.replace(commands.folder.toString(), "")
                .replaceFirst("^(Linje \\d+: )?[\\w.-]+(, \\w+)?: ", "")
                .replaceAll("»[^«]*«", "")
                .replaceAll("(?<=[\\[,] ?)[\\w-]+(?=[]:,]| \\+)", "")
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("(?<=koereplan )(export|check|apply)|(?<=post med id )[\\w-]+", "")
                .replaceAll("--?\\w[\\w-]*", "")
                .replaceAll("[\\w-]*\\.\\w+", "");
    }
}
