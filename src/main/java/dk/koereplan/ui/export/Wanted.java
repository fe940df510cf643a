package dk.koereplan.ui.export;

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
/// @param raw a table for programs
/// @param template whose slides a presentation takes; null for plain ones
public record Wanted(
        View view,
        String format,
        Paper paper,
        boolean portrait,
        boolean raw,
        @Nullable Path template,
        Language language) {
    PageForm page() {
        return PageForm.of(paper, portrait);
    }

    Wanted withView(View next) {
        return new Wanted(next, format, paper, portrait, raw, template, language);
    }

    Wanted withFormat(String next) {
        return new Wanted(view, next, paper, portrait, raw, template, language);
    }

    Wanted withPaper(Paper next) {
        return new Wanted(view, format, next, portrait, raw, template, language);
    }

    Wanted withPortrait(boolean next) {
        return new Wanted(view, format, paper, next, raw, template, language);
    }

    Wanted withRaw(boolean next) {
        return new Wanted(view, format, paper, portrait, next, template, language);
    }

    Wanted withLanguage(Language next) {
        return new Wanted(view, format, paper, portrait, raw, template, next);
    }

    Wanted withTemplate(@Nullable Path next) {
        return new Wanted(view, format, paper, portrait, raw, next, language);
    }

    ExportChoice choice(Path plan, Path target) {
        return new ExportChoice(
                plan, view.key(), format, paper.name(), portrait, raw, template, language.code(), target);
    }

    /// What is remembered; what is not known any longer is taken from elsewhere.
    static Wanted of(ExportChoice choice, Wanted otherwise) {
        Paper paper = Arrays.stream(Paper.values())
                .filter(p -> p.name().equals(choice.paper()))
                .findFirst()
                .orElse(otherwise.paper());
        return new Wanted(
                View.named(choice.view()).orElse(otherwise.view()),
                choice.format(),
                paper,
                choice.portrait(),
                choice.raw(),
                choice.template(),
                Language.of(choice.language()));
    }
}
