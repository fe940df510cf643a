package dk.koereplan.export.letters;

import dk.koereplan.export.ViewScene;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which letters of a picture no font here has, and where they stand.
public final class UndrawnLetters {
    /// So many are named; the rest are counted.
    private static final int NAMED = 6;

    /// Each letter with the first text that it stands in.
    private final Map<String, String> places = new LinkedHashMap<>();

    private final Lettering lettering;

    private UndrawnLetters(Lettering lettering) {
        this.lettering = lettering;
    }

    /// The notes of a view, and if letters of it cannot be drawn a sentence that names them.
    public static List<String> noted(ViewScene view, Lettering lettering, Language language) {
        var undrawn = new UndrawnLetters(lettering);
        undrawn.look(view.scene().shapes());
        return Stream.concat(view.notes().stream(), undrawn.sentence(Texts.in(language)).stream())
                .toList();
    }

    private void look(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> look(group.shapes());
                case Text text ->
                    lettering.undrawn(text.text()).forEach(letter -> places.putIfAbsent(letter, text.text()));
                default -> {}
            }
        }
    }

    /// "Ikke tegnet, fordi ingen skrifttype her har dem: »漢« (U+6F22) i »…«"; empty when every letter was drawn.
    private Optional<String> sentence(Texts texts) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String named = places.entrySet().stream()
                .limit(NAMED)
                .map(place -> texts.get("picture.letters.one", place.getKey(), code(place.getKey()), place.getValue()))
                .collect(Collectors.joining("; "));
        int rest = places.size() - NAMED;
        String all = rest > 0 ? texts.get("picture.letters.all", named, rest) : named;
        return Optional.of(texts.get("picture.letters.undrawn", all));
    }

    private static String code(String letter) {
        return String.format(Locale.ROOT, "U+%04X", letter.codePointAt(0));
    }
}
