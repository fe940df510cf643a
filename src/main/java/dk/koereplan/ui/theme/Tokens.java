package dk.koereplan.ui.theme;

import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.RolePaint;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The colours that style sheets look up, made from the palette that pictures are painted with: what is red on a canvas
/// is the same red in a label, and a sheet states no colour of its own.
final class Tokens {
    /// The name that sheets use, the role, and what of the role: its fill, its line or its ink. A translucent fill lies
    /// on a panel, because sheets lay colours over each other.
    private static final String TABLE = """
        page                surface            fill
        panel               panel              fill
        band                band               fill
        line                line               line
        line-strong         line.strong        line
        edge                chip               line
        ink                 ink                ink
        ink-2               ink.secondary      ink
        hover               hover              fill
        lane                board.column       fill
        selection           chip.on            fill
        focus               focus              line
        accent              accent             fill
        accent-hover        accent.hover       fill
        on-accent           accent             ink
        link                link               ink
        rail                rail               fill
        rail-ink            rail               ink
        rail-active         rail.active        fill
        rail-mark           rail.active        line
        rail-on             rail.active        ink
        tooltip             tooltip            fill
        tooltip-ink         tooltip            ink
        toast               toast              fill
        toast-ink           toast              ink
        toast-link          toast              line
        toast-danger        toast.danger       fill
        toast-warning       toast.warning      fill
        red                 light.red          ink
        red-soft            conflict           fill
        yellow              light.yellow       ink
        yellow-soft         badge.demo         fill
        yellow-line         badge.demo         line
        green               light.green        ink
        green-soft          tile.green         fill
        grey-soft           tile.not-assessed  fill
        light-red           light.red          line
        light-yellow        light.yellow       line
        light-green         light.green        line
        light-not-assessed  light.not-assessed line
        light-not-assessed-ink light.not-assessed ink
        light-closing       light.closing      line
        light-closing-ink   light.closing      ink
        """;

    /// Colours that are laid over whatever is there.
    private static final String OVER = """
        shadow              shadow
        scrim               scrim
        toast-hover         toast.hover
        """;

    private Tokens() {}

    /// Each name without its `-k-`, and its colour.
    static Map<String, Colour> of(Palette palette) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        Colour panel = palette.of("panel").fill();
        TABLE.lines().map(row -> row.strip().split(" +")).forEach(cells -> {
            RolePaint paint = palette.of(cells[1]);
            Colour colour = switch (cells[2]) {
                case "fill" -> paint.fill().over(panel);
                case "line" -> paint.line();
                default -> paint.ink();
            };
            colours.put(cells[0], colour);
        });
        OVER.lines()
                .map(row -> row.strip().split(" +"))
                .forEach(cells -> colours.put(cells[0], palette.of(cells[1]).fill()));
        return colours;
    }

    /// A style sheet that gives each name its colour, as an address that a scene can be dressed with.
    static String sheet(Palette palette) {
        String names = of(palette).entrySet().stream()
                .map(token -> "-k-" + token.getKey() + ": " + css(token.getValue()) + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}\n"));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(names.getBytes(StandardCharsets.UTF_8));
    }

    private static String css(Colour colour) {
        return String.format(
                Locale.ROOT, "rgba(%d,%d,%d,%.3f)", colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
