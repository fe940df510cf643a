package dk.koereplan.ui.export;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.settings.ExportChoice;
import java.nio.file.Path;
import java.util.Arrays;

/// What file the user wants.
///
/// @param format its ending, without the dot
/// @param raw a table for programs
public record Wanted(View view, String format, PageForm page, boolean raw, Language language) {
    Wanted withView(View next) {
        return new Wanted(next, format, page, raw, language);
    }

    Wanted withFormat(String next) {
        return new Wanted(view, next, page, raw, language);
    }

    Wanted withPaper(Paper next) {
        return new Wanted(view, format, new PageForm(next, page.portrait()), raw, language);
    }

    Wanted withPortrait(boolean next) {
        return new Wanted(view, format, new PageForm(page.paper(), next), raw, language);
    }

    Wanted withRaw(boolean next) {
        return new Wanted(view, format, page, next, language);
    }

    Wanted withLanguage(Language next) {
        return new Wanted(view, format, page, raw, next);
    }

    ExportChoice choice(Path plan, Path target) {
        return new ExportChoice(
                plan, view.key(), format, page.paper().name(), page.portrait(), raw, language.code(), target);
    }

    /// What is remembered; what is not known any longer is taken from elsewhere.
    static Wanted of(ExportChoice choice, Wanted otherwise) {
        Paper paper = Arrays.stream(Paper.values())
                .filter(p -> p.name().equals(choice.paper()))
                .findFirst()
                .orElse(otherwise.page().paper());
        return new Wanted(
                View.named(choice.view()).orElse(otherwise.view()),
                choice.format(),
                new PageForm(paper, choice.portrait()),
                choice.raw(),
                Language.of(choice.language()));
    }
}
