package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what the cells of a sheet speak of in the plan: tracks by number or title, owners by title or by the letters
/// that everybody writes for a region.
record SheetPlan(PlanIndex index) {
    private static final Set<String> ALL =
            Set.of("alle", "alle regioner", "regionerne", "fælles", "all", "all regions", "the regions");
    private static final String REGION = "region ";

    Optional<Track> track(String cell) {
        String wanted = plain(cell);
        List<Track> found = index.tracks().stream()
                .filter(t -> String.valueOf(t.number()).equals(wanted.replaceFirst("^spor ", ""))
                        || plain(t.title()).equals(wanted))
                .toList();
        return only(found);
    }

    /// One owner; empty for none that the plan has, and for several.
    Optional<OwnerRef> owner(String cell) {
        String wanted = plain(cell);
        if (ALL.contains(wanted)) {
            return Optional.of(OwnerRef.Collective.REGIONS);
        }
        List<OwnerRef> named = Stream.of(Region.class, Organisation.class, Body.class)
                .flatMap(type -> index.roadmap().all(type).stream())
                .filter(unit -> plain(unit.title()).equals(wanted)
                        || plain(unit.title()).equals(REGION + wanted))
                .<OwnerRef>map(unit -> new OwnerRef.Unit(unit.id()))
                .toList();
        return named.isEmpty() ? byLetters(wanted) : only(named);
    }

    private Optional<OwnerRef> byLetters(String wanted) {
        List<OwnerRef> found = index.regions().stream()
                .filter(region -> letters(region).contains(wanted))
                .<OwnerRef>map(region -> new OwnerRef.Unit(region.id()))
                .toList();
        return only(found);
    }

    /// "RM", "RSj", "RSD": R and the first letters, or the first and the D of a name that ends with "danmark".
    private static List<String> letters(Region region) {
        String title = plain(region.title());
        if (!title.startsWith(REGION) || title.length() < REGION.length() + 2) {
            return List.of();
        }
        String name = title.substring(REGION.length());
        List<String> letters = new ArrayList<>(List.of("r" + name.charAt(0), "r" + name.substring(0, 2)));
        if (name.endsWith("danmark")) {
            letters.add("r" + name.charAt(0) + "d");
        }
        return letters;
    }

    Optional<Region> region(OwnerRef owner) {
        return owner instanceof OwnerRef.Unit(Id<?> id)
                ? index.regions().stream().filter(r -> r.id().equals(id)).findFirst()
                : Optional.empty();
    }

    static String plain(String text) {
        return PlainText.line(text).toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
