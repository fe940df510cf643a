package dk.koereplan.cli;

import picocli.CommandLine.Option;

/// The option of the commands that report something to other programs too.
final class JsonOption {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
