import java.util.List;

/// Lines of an edits file that nobody means well with.
final class HostileEdits {
    static final List<String> LINES = List.of(
            "",
            "{}",
            "null",
            "[]",
            "[[[[",
            "{\"id\":",
            "{\"id\":\"B-1\"",
            "{\"id\":\"B-1\",\"delete\":\"true\"}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":1e999999999}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"" + "x".repeat(2001) + "\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"description\":\"" + "x".repeat(1_000_001) + "\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"nothing\":\"x\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"a\",\"title\":\"b\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"parent\":\"B-1\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"parent\":\"nobody\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"start\":\"after:@nobody\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"start\":\"after:@B-1\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"start\":\"2027-02-30\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"start\":\"999999999-01-01\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"progress\":1e9}}",
            "{\"id\":\"B-1\",\"fields\":{\"progress\":0.5}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"\\u0000\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"\\ud800\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"a\\u202eb\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"\\u200b\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":{\"a\":{\"b\":{}}}}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":[\"a\"]}}",
            "{\"id\":\"B-1\",\"fields\":{\"id\":\"B-9\"}}",
            "{\"id\":\"../../etc/passwd\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}",
            "{\"id\":\"'; DROP TABLE txn; --\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}",
            "{\"id\":\"B-9\",\"create\":\"nothing\",\"fields\":{\"title\":\"A\"}}",
            "{\"id\":\"B-1\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}",
            "{\"id\":\"B-1\",\"fields\":{\"title\":\"Ny\"}} {\"id\":\"B-1\"}",
            "[".repeat(100_000));

    private HostileEdits() {}

    static String create(String id, String title) {
        return "{\"id\":\"" + id + "\",\"create\":\"initiative\",\"fields\":{\"title\":\"" + title
                + "\",\"state\":\"PROPOSED\"}}";
    }

    /// The line is refused with a sentence or done; the good lines around it are done, and the plan is whole.
    static void happen(TrialFolder folder, int trial) throws Exception {
        String plan = folder.plan("p.koereplan");
        var said = folder.apply(plan, create("B-1", "Et"), LINES.get(trial), create("B-2", "To"));
        TrialFolder.require(said.code() == 0 || said.err().length() > 20, "no sentence: " + said);
        TrialFolder.require(said.err().length() < 3000, "the sentence is long");
        folder.requireSound(plan);
        folder.run("export", plan, folder.at("out.json")).code(0);
        String json = folder.text(folder.path().resolve("out.json"));
        TrialFolder.require(json.contains("\"B-1\"") && json.contains("\"B-2\""), "a good line beside it is not there");
    }
}
