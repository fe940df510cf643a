package dk.koereplan.cli;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The whole command line: `koereplan [PLAN]` opens the window, everything else is a command.
@Command(name = KoereplanCommand.NAME, mixinStandardHelpOptions = true)
public final class KoereplanCommand implements Runnable {
    public static final String NAME = "koereplan";

    private static final Logger LOG = LoggerFactory.getLogger(KoereplanCommand.class);
    private static final String UNEXPECTED = "U01";

    private final Window window;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "parameter.window")
    private @Nullable Path plan;

    @Option(names = "--open-sample", paramLabel = "${bundle:label.name}", descriptionKey = "option.openSample")
    private @Nullable String sample;

    @Option(names = "--pictures", paramLabel = "${bundle:label.folder}", descriptionKey = "option.pictures")
    private @Nullable Path pictures;

    @Option(names = "--screen", paramLabel = "${bundle:label.name}", descriptionKey = "option.screen")
    private List<String> screens = List.of();

    @Option(names = "--measure-start", descriptionKey = "option.measureStart")
    private boolean measured;

    @Option(names = "--lang", paramLabel = "da|en", descriptionKey = "option.lang")
    private Language named = Language.DANISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int exit;

    private KoereplanCommand(Window window) {
        this.window = window;
    }

    /// What happens without a command.
    @FunctionalInterface
    public interface Window {
        /// @return the exit code
        int open(Opening opening);
    }

    /// What to open.
    ///
    /// @param plan null for the welcome screen
    /// @param sample the sample to open instead
    /// @param pictures the folder for pictures of the screens, in place of a window; null for the window
    /// @param screens the names of the screens to make pictures of, none for all of them; or of those to measure
    /// @param measured whether to say when the window is complete, and to close it then
    public record Opening(
            @Nullable Path plan,
            @Nullable Sample sample,
            @Nullable Path pictures,
            List<String> screens,
            boolean measured,
            Texts texts) {
        public Opening {
            screens = List.copyOf(screens);
        }
    }

    /// Runs one command line.
    ///
    /// @param version printed for `--version`
    /// @return an [ExitCode]
    public static int run(
            CommandPorts tools, Window window, String version, PrintWriter out, PrintWriter err, String... args) {
        Language language = language(args);
        if (isSpoilt(List.of(args))) {
            err.println(Texts.in(language).get("cli.spoilt"));
            return ExitCode.USAGE;
        }
        KoereplanCommand root = new KoereplanCommand(window);
        CommandLine line = new CommandLine(root);
        Subcommands.neededFor(List.of(args), tools).forEach(line::addSubcommand);
        line.getCommandSpec().version(NAME + " " + version);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("${bundle:label.command}");
        line.setResourceBundle(new CommandLineTexts(Texts.in(language)));
        OptionReaders.register(line, language);
        line.setDefaultValueProvider(
                argument -> argument.isOption() && argument.paramLabel().equals("da|en") ? language.code() : null);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            LOG.error("Unexpected failure {}", UNEXPECTED, failure);
            command.getErr().println(Texts.in(language).get("cli.unexpected", UNEXPECTED));
            return ExitCode.UNEXPECTED;
        });
        line.setParameterExceptionHandler(new UsageErrors(Texts.in(language)));
        line.setExecutionStrategy(parsed -> {
            if (isSpoilt(parsed.expandedArgs())) {
                err.println(Texts.in(language).get("cli.spoilt"));
                return ExitCode.USAGE;
            }
            return orSay(Texts.in(language), err, () -> new CommandLine.RunLast().execute(parsed));
        });
        int code = line.setOut(out).setErr(err).setUsageHelpAutoWidth(true).execute(args);
        if (out.checkError()) {
            err.println(Texts.in(language).get("cli.unheard"));
            return ExitCode.UNREADABLE;
        }
        return code == ExitCode.DONE ? root.exit : code;
    }

    /// Runs a command; what ends it although nothing should, such as too little memory, is said in a sentence.
    private static int orSay(Texts texts, PrintWriter err, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (Error failure) {
            err.println(texts.get("cli.unexpected", UNEXPECTED));
            LOG.error("Unexpected failure {}", UNEXPECTED, failure);
            return ExitCode.UNEXPECTED;
        }
    }

    /// The sign that letters were lost before they came here: the arguments were not in the locale's encoding.
    private static boolean isSpoilt(List<String> arguments) {
        return arguments.stream().anyMatch(a -> a.indexOf('\uFFFD') >= 0);
    }

    private static Language language(String... args) {
        int at = List.of(args).indexOf("--lang");
        boolean english = at >= 0 && at + 1 < args.length && args[at + 1].equals("en");
        return english || List.of(args).contains("--lang=en") ? Language.ENGLISH : Language.DANISH;
    }

    private Texts texts() {
        return Texts.in(named);
    }

    private @Nullable Sample wanted() {
        String name = sample;
        return name == null
                ? null
                : Sample.named(name)
                        .orElseThrow(() -> new UsageErrors.Wrong(
                                spec.commandLine(), texts().get("cli.new.sample", name, Sample.keys())));
    }

    @Override
    public void run() {
        if (plan != null && !plan.toString().endsWith(".koereplan") && !Files.exists(plan)) {
            throw new UsageErrors.Wrong(spec.commandLine(), texts().get("cli.noSuchCommand", plan));
        }
        exit = window.open(new Opening(plan, wanted(), pictures, screens, measured, texts()));
    }
}
