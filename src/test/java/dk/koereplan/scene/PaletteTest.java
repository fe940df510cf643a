package dk.koereplan.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Map<String, Palette> PALETTES =
            Map.of("light", Palette.LIGHT, "dark", Palette.DARK, "print", Palette.PRINT);

    private static final List<String> BACKDROPS = List.of("surface", "panel", "band");

    /// Areas and lines that only order the page; what they hold is told by text.
    private static final Set<String> DECORATION = Set.of(
            "surface",
            "panel",
            "paper",
            "board.column",
            "card",
            "milestone.span",
            "weekend",
            "ghost",
            "agreement.span",
            "money.backing",
            "owner.change.on-dark",
            "kind.sign.on-dark",
            "hearing.span",
            "shared.on-dark",
            "overview.1",
            "overview.2",
            "overview.3",
            "overview.veil",
            "rail",
            "rail.active",
            "header",
            "band",
            "hover",
            "line",
            "line.strong",
            "grid",
            "grid.major",
            "track",
            "light.backing",
            "tooltip",
            "toast",
            "toast.danger",
            "toast.warning",
            "toast.hover",
            "shadow",
            "scrim",
            "tile.red",
            "tile.yellow",
            "tile.green",
            "tile.not-assessed",
            "tile.closing");

    @Test
    void everyPaletteKnowsTheSameRoles() {
        assertThat(Palette.DARK.roles()).containsExactlyInAnyOrderElementsOf(Palette.LIGHT.roles());
        assertThat(Palette.PRINT.roles()).containsExactlyInAnyOrderElementsOf(Palette.LIGHT.roles());
    }

    @Test
    void everyNamedRoleHasColours() throws IllegalAccessException {
        for (Field constant : Roles.class.getFields()) {
            assertThat(Palette.LIGHT.roles()).contains((String) constant.get(null));
        }
    }

    @Test
    void refusesAnUnknownRole() {
        assertThatThrownBy(() -> Palette.LIGHT.of("bar.imagined")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsReadableOnWhateverItLies() {
        assertThat(weak(PaletteTest::weakInk)).isEmpty();
    }

    @Test
    void graphicsStandOutFromTheirBackdrop() {
        assertThat(weak(PaletteTest::weakGraphic)).isEmpty();
    }

    @Test
    void lightsStandOutFromTheirTiles() {
        assertThat(weak((palette, role) -> {
                    if (!role.startsWith("tile.")) {
                        return List.of();
                    }
                    Colour tile = palette.of(role).fill();
                    Colour light = palette.of("light." + role.substring(5)).line();
                    return light.contrast(tile) < 3 ? List.of(role) : List.of();
                }))
                .isEmpty();
    }

    @Test
    void contrastIsThatOfTheAccessibilityGuidelines() {
        assertThat(Colour.of("000000").contrast(Colour.of("ffffff"))).isEqualTo(21);
        assertThat(Colour.of("777777").contrast(Colour.of("ffffff"))).isBetween(4.47, 4.49);
    }

    private interface Weakness {
        List<String> of(Palette palette, String role);
    }

    private static List<String> weak(Weakness weakness) {
        var found = new ArrayList<String>();
        PALETTES.forEach((name, palette) -> palette.roles().stream()
                .sorted()
                .forEach(role -> weakness.of(palette, role).forEach(what -> found.add(name + ": " + what))));
        return found;
    }

    private static List<String> weakInk(Palette palette, String role) {
        RolePaint paint = palette.of(role);
        var found = new ArrayList<String>();
        for (String backdrop : BACKDROPS) {
            Colour behind = paint.fill().over(palette.of(backdrop).fill());
            double contrast = paint.ink().contrast(behind);
            // an area of light is named beside it, on the panel
            if (paint.ink().visible() && !role.startsWith("light.") && contrast < 4.5) {
                found.add("%s ink on %s %.2f".formatted(role, backdrop, contrast));
            }
            double beside = paint.ink().contrast(palette.of(backdrop).fill());
            if (role.startsWith("light.") && beside < 4.5) {
                found.add("%s ink beside on %s %.2f".formatted(role, backdrop, beside));
            }
        }
        return found;
    }

    private static List<String> weakGraphic(Palette palette, String role) {
        RolePaint paint = palette.of(role);
        if (DECORATION.contains(role) || !paint.line().visible()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (String backdrop : BACKDROPS) {
            Colour behind = palette.of(backdrop).fill();
            double best = Math.max(
                    paint.fill().over(behind).contrast(behind),
                    paint.stroke().over(behind).contrast(behind));
            if (best < 3) {
                found.add("%s on %s %.2f".formatted(role, backdrop, best));
            }
        }
        return found;
    }
}
