package dk.koereplan.app;

import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFileProblem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A failure as the user meets it: a sentence, a stable code, and details for whoever mends it.
public record Problem(String sentence, String code, String details) {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
    private static final String UNEXPECTED = "U01";

    /// Logs an unexpected failure once, here.
    public static Problem of(Throwable failure, Texts texts, String version) {
        if (failure instanceof PlanFileProblem problem) {
            List<Object> arguments = new ArrayList<>();
            arguments.add(problem.path().getFileName());
            arguments.addAll(problem.arguments());
            LOG.info("{} {}", problem.reason().code(), problem.reason());
            return new Problem(
                    texts.get("file.problem." + problem.reason(), arguments.toArray()),
                    problem.reason().code(),
                    details(failure, version, problem.reason().code()));
        }
        LOG.error("Unexpected failure {}", UNEXPECTED, failure);
        return new Problem(texts.get("problem.unexpected"), UNEXPECTED, details(failure, version, UNEXPECTED));
    }

    private static String details(Throwable failure, String version, String code) {
        StringWriter text = new StringWriter();
        text.append("Køreplan ").append(version).append(' ').append(code).append('\n');
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
