package dk.koereplan.cli;

import dk.koereplan.export.Across;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import picocli.CommandLine.Option;

/// What is typed of the pages.
final class PaperOptions {
    @Option(names = "--paper", paramLabel = "A4|A3", descriptionKey = "option.paper")
    private Paper paper = Paper.A4;

    @Option(names = "--portrait", descriptionKey = "option.portrait")
    private boolean portrait;

    @Option(names = "--across", paramLabel = "AUTO|ONE|SEVERAL", descriptionKey = "option.across")
    private Across across = Across.AUTO;

    PageForm page() {
        return PageForm.of(paper, portrait);
    }

    Across across() {
        return across;
    }
}
