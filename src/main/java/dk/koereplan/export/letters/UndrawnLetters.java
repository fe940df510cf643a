package dk.koereplan.export.letters;

import dk.koereplan.export.ViewScene;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which letters of a picture no font here has, and where they stand.
public final class UndrawnLetters {
    /// Letters of so many texts are named; the other texts are counted.
    private static final int NAMED = 5;

    /// The texts with letters that are not drawn, and those letters.
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    private final Lettering lettering;

    private UndrawnLetters(Lettering lettering) {
        this.lettering = lettering;
    }

    /// The notes of some views, and if letters of them cannot be drawn a sentence that names them.
    public static List<String> noted(List<ViewScene> views, Lettering lettering, Language language) {
        var undrawn = new UndrawnLetters(lettering);
        views.forEach(view -> undrawn.look(view.scene().shapes()));
        return Stream.concat(
                        views.stream().flatMap(view -> view.notes().stream()),
                        undrawn.sentence(Texts.in(language)).stream())
                .toList();
    }

    private void look(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> look(group.shapes());
                case Text text ->
                    lettering
                            .undrawn(text.text())
                            .forEach(letter -> places.computeIfAbsent(text.text(), t -> new LinkedHashSet<>())
                                    .add(letter));
                default -> {}
            }
        }
    }

    /// "Ikke tegnet, fordi ingen skrifttype her har dem: 漢 (U+6F22) i »…«"; empty when every letter was drawn.
    private Optional<String> sentence(Texts texts) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String named = places.entrySet().stream()
                .limit(NAMED)
                .map(place -> texts.get("picture.letters.one", letters(place.getValue()), place.getKey()))
                .collect(Collectors.joining("; "));
        int rest = places.size() - NAMED;
        String all = rest > 0 ? texts.get("picture.letters.all", named, rest) : named;
        return Optional.of(texts.get("picture.letters.undrawn", all));
    }

    private static String letters(Set<String> letters) {
        return letters.stream()
                .map(letter -> String.format(Locale.ROOT, "%s (U+%04X)", letter, letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }
}
