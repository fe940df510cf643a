package dk.koereplan.cli;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.FileOutput;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.KeptViews;
import dk.koereplan.app.Progress;
import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFilter;
import dk.koereplan.app.comparison.PlanComparison;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.export.ExportedFile;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.view.SavedView;
import dk.koereplan.export.BoardCut;
import dk.koereplan.export.Compared;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.Stamp;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan export PLAN FILE...`: each file in the format of its ending.
@Command(name = "export")
final class ExportCommand extends PlanCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "parameter.file")
    private List<Path> targets = List.of();

    @Option(names = "--view", paramLabel = "${bundle:label.view}", descriptionKey = "option.view")
    private String view = View.TIMELINE.key();

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}", descriptionKey = "option.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--since", paramLabel = "${bundle:label.state}", descriptionKey = "option.since")
    private @Nullable String since;

    @Mixin
    private final PaperOptions paper = new PaperOptions();

    @Option(names = "--region", paramLabel = "${bundle:label.region}", descriptionKey = "option.region")
    private @Nullable String region;

    @Option(names = "--filter", paramLabel = "${bundle:label.filter}", descriptionKey = "option.filter")
    private List<String> filters = List.of();

    @Option(names = "--lanes", paramLabel = "${bundle:label.lanes}", descriptionKey = "option.lanes")
    private @Nullable String lanes;

    @Mixin
    private final BoardOptions board = new BoardOptions();

    @Option(names = "--from", paramLabel = "${bundle:label.date}", descriptionKey = "option.from")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "${bundle:label.date}", descriptionKey = "option.until")
    private @Nullable LocalDate until;

    @Option(names = "--template", paramLabel = "${bundle:label.template}", descriptionKey = "option.template")
    private @Nullable Path template;

    @Option(names = "--dark", descriptionKey = "option.dark")
    private boolean dark;

    @Option(names = "--raw", descriptionKey = "option.raw")
    private boolean raw;

    @Option(names = "--overwrite", descriptionKey = "option.overwrite")
    private boolean overwrite;

    ExportCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        // a name that no view of the program has may be one of the plan's
        if (view().isPresent() && refused(wrongUsage(""))) {
            return ExitCode.USAGE;
        }
        try (PlanFile file = read()) {
            Roadmap roadmap = file.roadmap();
            PlanFilter filter;
            try {
                filter = filter(PlanIndex.of(roadmap));
            } catch (InvalidValue wrongFilter) {
                err().println(Words.invalid(wrongFilter, texts()));
                return ExitCode.USAGE;
            }
            if (refused(wrongUsage(namedViews(roadmap)))) {
                return ExitCode.USAGE;
            }
            AsOf moment = asOf == null ? AsOf.of(roadmap, tools().clock().instant()) : AsOf.endOf(asOf);
            Stamp stamp = PlanExport.stamp(roadmap, tools().clock().instant());
            var layout = new Layout(paper.page(), paper.across(), dark, raw, template, stamp);
            View shown = view().orElseThrow();
            var request = new ExportRequest(
                            roadmap, moment, shown, cut().orElseThrow(), filter, texts().language(), layout)
                    .board(board().orElseThrow());
            if (shown != View.COMPARISON) {
                return write(request);
            }
            Optional<Compared> compared = compared(file, moment, filter);
            return compared.isEmpty()
                    ? usage("cli.diff.state", since(), CommandWords.frozen(roadmap, texts()))
                    : write(request.against(compared.get()));
        }
    }

    private boolean refused(Optional<String> wrong) {
        wrong.ifPresent(err()::println);
        return wrong.isPresent();
    }

    private String since() {
        return since == null ? "" : since;
    }

    private Optional<Compared> compared(PlanFile file, AsOf moment, PlanFilter filter) throws PlanFileProblem {
        Optional<StatePoint> point = StatePoint.named(since(), file.roadmap(), Reading.of(texts().language()));
        return point.isEmpty()
                ? Optional.empty()
                : PlanComparison.since(point.get(), file, moment, filter).map(made -> made.exported(point.get()));
    }

    private static String namedViews(Roadmap roadmap) {
        return KeptViews.ofPlan(roadmap).stream().map(v -> ", " + v.title()).collect(Collectors.joining());
    }

    /// What a named view asks, and in its place what is typed.
    private PlanFilter filter(PlanIndex index) {
        PlanFilter all = view().isPresent()
                ? PlanFilter.EMPTY
                : KeptViews.named(index.roadmap(), view).map(this::adopt).orElse(PlanFilter.EMPTY);
        for (Criterion criterion : typed(index).criteria()) {
            all = all.with(criterion);
        }
        return all;
    }

    /// Shows what a named view does, where nothing else was typed.
    private PlanFilter adopt(SavedView named) {
        view = named.screen();
        if (lanes == null && !named.lanes().isEmpty()) {
            lanes = String.join(",", named.lanes());
        }
        if (from == null && until == null) {
            from = named.from();
            until = named.until();
        }
        board.adopt(named);
        asOf = asOf == null ? named.asOf() : asOf;
        return KeptViews.filter(named);
    }

    private PlanFilter typed(PlanIndex index) {
        List<String> all = new ArrayList<>(filters);
        Optional.ofNullable(region).ifPresent(shown -> all.add(FilterAspect.REGION.key() + "=" + shown));
        return TypedFilter.read(all, index, texts());
    }

    private Optional<View> view() {
        return View.named(view.toLowerCase(Locale.ROOT));
    }

    private String lanes() {
        return lanes == null ? "region" : lanes;
    }

    private Optional<TimelineCut> cut() {
        return TimelineCut.WHOLE.lanes(lanes()).map(cut -> cut.days(from, until));
    }

    private Optional<BoardCut> board() {
        return board.cut(view().filter(View.BOARD::equals).isPresent() ? lanes : null);
    }

    /// @param more the names of the plan's own views
    private Optional<String> wrongUsage(String more) {
        Optional<Path> unknown = targets.stream()
                .filter(target -> export().format(target).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(texts().get("cli.export.format", unknown.get(), export().endings()));
        }
        if (view().isEmpty()) {
            return Optional.of(texts().get("cli.export.view", view, View.names() + more));
        }
        if ((since == null) == view().filter(View.COMPARISON::equals).isPresent()) {
            return Optional.of(texts().get("cli.export.since"));
        }
        Optional<Path> unfit = view().flatMap(shown -> export().unfit(targets, shown));
        if (unfit.isPresent()) {
            return Optional.of(texts().get("cli.export.unfit", unfit.get(), view));
        }
        if (board().isEmpty()) {
            return Optional.of(texts().get("cli.export.board", BoardCut.columns(), BoardCut.lanes(), BoardCut.cards()));
        }
        if (cut().isEmpty()) {
            return Optional.of(texts().get("cli.export.lanes", lanes(), TimelineCut.fields()));
        }
        Optional<LocalDate> beyond = Stream.of(
                        Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(asOf))
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() < When.FIRST_YEAR || day.getYear() > When.LAST_YEAR)
                .findFirst();
        if (beyond.isPresent()) {
            return Optional.of(texts().get(
                            "cli.export.beyond",
                            beyond.get(),
                            String.valueOf(When.FIRST_YEAR),
                            String.valueOf(When.LAST_YEAR)));
        }
        return from != null && until != null && until.isBefore(from)
                ? Optional.of(texts().get("cli.export.days", from, until))
                : Optional.empty();
    }

    private PlanExport export() {
        return tools().export();
    }

    private int write(ExportRequest request) {
        FileOutput.Existing existing = overwrite ? FileOutput.Existing.REPLACED : FileOutput.Existing.KEPT;
        var material = new Material(request);
        Optional<String> refusal = export().refusal(material, targets);
        if (refusal.isPresent()) {
            err().println(refusal.get());
            return ExitCode.USAGE;
        }
        try {
            export().write(material, targets, existing, Progress.unheard(), this::told);
            return ExitCode.DONE;
        } catch (FileProblem problem) {
            err().println(CommandWords.problem(problem, texts()));
            if (problem.reason() == FileProblem.Reason.EXISTS) {
                err().println(texts().get("cli.export.overwrite"));
            }
            return ExitCode.UNREADABLE;
        }
    }

    private void told(ExportedFile file) {
        out().println(file.path());
        file.notes().forEach(note -> err().println(file.path() + ": " + note));
    }
}
