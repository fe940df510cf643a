package dk.koereplan.cli;

import dk.koereplan.i18n.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line in the program's own words: the parser's are English.
record UsageErrors(Texts texts) implements IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UsageErrors.class);

    /// Wrong usage that a command itself found, in words that are ready to be shown.
    static final class Wrong extends ParameterException {
        private static final long serialVersionUID = 1;

        Wrong(CommandLine command, String words) {
            super(command, words);
        }
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(say(failure));
        command.getErr()
                .println(texts.get("cli.usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String say(ParameterException failure) {
        if (failure instanceof Wrong) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            return texts.get(unmatched.isUnknownOption() ? "cli.usage.option" : "cli.usage.more", first);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.get("cli.usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && argument.isOption() && isFlag(argument)) {
            return texts.get("cli.usage.flag", name(argument));
        }
        if (argument != null && failure.getCause() instanceof TypeConversionException conversion) {
            return texts.get("cli.usage.value", name(argument), String.valueOf(conversion.getMessage()));
        }
        LOG.info("A command line that is refused in general words", failure);
        return texts.get("cli.usage.wrong");
    }

    private String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.getFirst();
        return first.isOption()
                ? texts.get("cli.usage.noValue", name(first), first.paramLabel())
                : texts.get(
                        "cli.usage.missing",
                        missing.stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
    }

    private static boolean isFlag(ArgSpec argument) {
        return argument.arity().max() == 0;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
