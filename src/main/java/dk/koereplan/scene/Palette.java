package dk.koereplan.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The colours of every role. Immutable.
public final class Palette {
    public static final Palette LIGHT = new Palette(Map.of(), LightPalette.TABLE);
    public static final Palette DARK = new Palette(Map.of(), DarkPalette.TABLE);
    /// For paper: white, stronger lines, and states that survive a black and white printer.
    public static final Palette PRINT = new Palette(LIGHT.paints, PrintPalette.TABLE);

    private final Map<String, RolePaint> paints;

    /// Rows of `role fill stroke ink`, laid over the given ones.
    private Palette(Map<String, RolePaint> base, String table) {
        var all = new HashMap<>(base);
        table.lines().filter(row -> !row.isBlank()).forEach(row -> {
            String[] cells = row.strip().split(" +");
            all.put(cells[0], new RolePaint(Colour.of(cells[1]), Colour.of(cells[2]), Colour.of(cells[3])));
        });
        paints = Map.copyOf(all);
    }

    public Set<String> roles() {
        return paints.keySet();
    }

    /// The colours of a role; throws [IllegalArgumentException] for a role that no palette knows.
    public RolePaint of(String role) {
        RolePaint paint = paints.get(role);
        if (paint == null) {
            throw new IllegalArgumentException("no colours for role " + role);
        }
        return paint;
    }
}
