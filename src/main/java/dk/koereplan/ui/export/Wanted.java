package dk.koereplan.ui.export;

import dk.koereplan.export.Across;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.settings.ExportChoice;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What file the user wants.
///
/// @param format its ending, without the dot
/// @param across on how many pages side by side a timeline is laid
/// @param raw a table for programs
/// @param template whose slides a presentation takes; null for plain ones
public record Wanted(
        View view,
        String format,
        Paper paper,
        boolean portrait,
        Across across,
        boolean raw,
        @Nullable Path template,
        Language language) {
    PageForm page() {
        return PageForm.of(paper, portrait);
    }

    Wanted withView(View next) {
        return new Wanted(next, format, paper, portrait, across, raw, template, language);
    }

    Wanted withFormat(String next) {
        return new Wanted(view, next, paper, portrait, across, raw, template, language);
    }

    Wanted withPaper(Paper next) {
        return new Wanted(view, format, next, portrait, across, raw, template, language);
    }

    Wanted withPortrait(boolean next) {
        return new Wanted(view, format, paper, next, across, raw, template, language);
    }

    Wanted withAcross(Across next) {
        return new Wanted(view, format, paper, portrait, next, raw, template, language);
    }

    Wanted withRaw(boolean next) {
        return new Wanted(view, format, paper, portrait, across, next, template, language);
    }

    Wanted withLanguage(Language next) {
        return new Wanted(view, format, paper, portrait, across, raw, template, next);
    }

    Wanted withTemplate(@Nullable Path next) {
        return new Wanted(view, format, paper, portrait, across, raw, next, language);
    }

    ExportChoice choice(Path plan, Path target) {
        return new ExportChoice(
                plan,
                view.key(),
                format,
                paper.name(),
                portrait,
                across.name(),
                raw,
                template,
                language.code(),
                target);
    }

    /// What is remembered; what is not known any longer is taken from elsewhere.
    static Wanted of(ExportChoice choice, Wanted otherwise) {
        Paper paper = Arrays.stream(Paper.values())
                .filter(p -> p.name().equals(choice.paper()))
                .findFirst()
                .orElse(otherwise.paper());
        Across across = Arrays.stream(Across.values())
                .filter(a -> a.name().equals(choice.across()))
                .findFirst()
                .orElse(otherwise.across());
        return new Wanted(
                View.named(choice.view()).orElse(otherwise.view()),
                choice.format(),
                paper,
                choice.portrait(),
                across,
                choice.raw(),
                choice.template(),
                Language.of(choice.language()));
    }
}
