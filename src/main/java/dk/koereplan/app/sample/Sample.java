package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.store.PlanFileProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The plans that come with the program.
public enum Sample {
    KVALITET_I_PRAKSIS(KvalitetIPraksis.NAME, KvalitetIPraksis::load),
    DEMO(Demo.NAME, Demo::load);

    private final String key;
    private final Content content;

    Sample(String key, Content content) {
        this.key = key;
        this.content = content;
    }

    /// Its name on the command line and in file names.
    public String key() {
        return key;
    }

    /// Loads it into an empty plan.
    public void load(PlanSession session) throws PlanFileProblem {
        content.load(session);
    }

    public static Optional<Sample> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(Sample::key).collect(Collectors.joining(", "));
    }

    /// What a sample loads.
    private interface Content {
        void load(PlanSession session) throws PlanFileProblem;
    }
}
