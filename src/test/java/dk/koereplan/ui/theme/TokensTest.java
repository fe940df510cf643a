package dk.koereplan.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Style sheets have no colour of their own: the palette has them all.
class TokensTest {
    private static final Pattern VALUE = Pattern.compile("(?<!smoothing-type)\\s*:([^;{}]*);");
    private static final Pattern NAME = Pattern.compile("-k-[a-z0-9-]+");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?)\\(");
    /// The words of CSS for colours that anybody would think of.
    private static final Pattern WORD = Pattern.compile(
            "(?<![-\\w\"])(white|black|red|green|blue|yellow|orange|gray"
                + "|grey|silver|navy|maroon|purple|teal|olive|lime|aqua|fuchsia|pink|brown|gold|crimson"
                + "|(dark|light|dim|slate|medium|deep|pale)[a-z]*(gray|grey|red|green|blue|yellow|orange|pink))(?![-\\w\"])");

    private static String sheet(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> literals(String sheet) {
        return VALUE.matcher(sheet)
                .results()
                .map(value -> value.group(1))
                .filter(value ->
                        LITERAL.matcher(value).find() || WORD.matcher(value).find())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "base.css", "shell.css", "screens.css", "table.css", "form.css"})
    void noSheetStatesAColour(String name) {
        assertThat(literals(sheet(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a { -fx-text-fill: #fff; }",
                ".a { -fx-background-color: -k-panel, rgba(0,0,0,0.5); }",
                ".a { -fx-fill: darkred; }",
                ".a { -fx-effect: dropshadow(gaussian, black, 2, 0, 0, 1); }"
            })
    void aColourInASheetIsFound(String offender) {
        assertThat(literals(offender)).hasSize(1);
    }

    @Test
    void readsEverySheetThatAWindowIsDressedWith() {
        assertThat(Theme.LIGHT.sheets())
                .filteredOn(address -> !address.startsWith("data:"))
                .extracting(address -> address.substring(address.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrder(
                        "tokens.css", "base.css", "shell.css", "screens.css", "table.css", "form.css");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void eachNameThatASheetLooksUpIsMadeAndNoOther(Theme theme) {
        Set<String> lookedUp = new TreeSet<>();
        for (String name : List.of("tokens.css", "base.css", "shell.css", "screens.css", "table.css", "form.css")) {
            VALUE.matcher(sheet(name))
                    .results()
                    .map(value -> value.group(1))
                    .flatMap(value -> NAME.matcher(value).results().map(MatchResult::group))
                    .forEach(lookedUp::add);
        }
        Set<String> made = Tokens.of(theme.palette()).keySet().stream()
                .map(name -> "-k-" + name)
                .collect(Collectors.toSet());
        assertThat(made).containsExactlyInAnyOrderElementsOf(lookedUp);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsWrittenOnAColourCanBeRead(Theme theme) {
        Map<String, Colour> colours = Tokens.of(theme.palette());
        Map<String, List<String>> grounds = Map.of(
                "on-accent", List.of("accent", "accent-hover"),
                "ink", List.of("page", "panel", "band", "hover", "selection", "grey-soft"),
                "ink-2", List.of("page", "panel", "band"),
                "link", List.of("panel", "selection"),
                "rail-ink", List.of("rail", "rail-active"),
                "rail-on", List.of("rail-active"),
                "tooltip-ink", List.of("tooltip"),
                "toast-ink", List.of("toast", "toast-danger", "toast-warning"),
                "red", List.of("panel"),
                "yellow", List.of("panel", "yellow-soft"));
        grounds.forEach((ink, all) ->
                all.forEach(ground -> assertThat(colours.get(ink).contrast(colours.get(ground)))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(4.5)));
    }

    @Test
    void aSheetSaysThePalettesColours() {
        assertThat(Tokens.of(Palette.LIGHT))
                .containsEntry("panel", Palette.LIGHT.of("panel").fill())
                .containsEntry("light-red", Palette.LIGHT.of("light.red").line());
        assertThat(Tokens.of(Palette.DARK))
                .containsEntry("ink", Palette.DARK.of("ink").ink())
                .containsEntry("light-closing", Palette.DARK.of("light.closing").line());
    }
}
