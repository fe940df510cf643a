package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which lanes there may be, in order, and in which of them an initiative stands. The last lane takes what belongs in
/// no other.
interface LaneRule {
    String NONE = "none";

    List<LaneKey> lanes();

    /// The ids of the lanes of an initiative; empty for none.
    List<String> of(Initiative initiative);

    static LaneRule of(LaneField field, PlanIndex index, AsOf asOf, Texts texts) {
        return switch (field) {
            case REGION -> new ByRegion(index, asOf, texts);
            case TRACK -> new ByTrack(index, texts);
        };
    }

    record ByTrack(PlanIndex index, Texts texts) implements LaneRule {
        @Override
        public List<LaneKey> lanes() {
            Stream<LaneKey> tracks = index.tracks().stream().map(ByTrack::lane);
            LaneKey none = new LaneKey(NONE, texts.get("picture.timeline.lane.noTrack"), null, null);
            return Stream.concat(tracks, Stream.of(none)).toList();
        }

        private static LaneKey lane(Track track) {
            return new LaneKey(track.id().value(), track.title(), null, null);
        }

        @Override
        public List<String> of(Initiative initiative) {
            var track = initiative.track();
            return track == null ? List.of() : List.of(track.value());
        }
    }

    record ByRegion(PlanIndex index, AsOf asOf, Texts texts) implements LaneRule {
        @Override
        public List<LaneKey> lanes() {
            Stream<LaneKey> regions = index.regions().stream().map(this::lane);
            LaneKey none = new LaneKey(NONE, texts.get("picture.timeline.lane.noRegion"), null, null);
            return Stream.concat(regions, Stream.of(none)).toList();
        }

        private LaneKey lane(Region region) {
            LocalDate ends = region.validTo();
            return new LaneKey(
                    region.id().value(), region.title(), note(region), ends == null ? null : ends.toEpochDay());
        }

        private @Nullable String note(Region region) {
            LocalDate begins = region.activeFrom();
            if (begins != null && begins.isAfter(asOf.day())) {
                return texts.get("picture.timeline.lane.begins", begins);
            }
            return index.successions().stream()
                    .filter(s -> s.from().contains(region.id()))
                    .findFirst()
                    .map(s -> texts.get(
                            "picture.timeline.lane.becomes", shortTitle(index.title(s.to().value())), s.takesEffect()))
                    .orElse(null);
        }

        private static String shortTitle(String region) {
            return region.startsWith("Region ") ? region.substring(7) : region;
        }

        @Override
        public List<String> of(Initiative initiative) {
            return index.regionsOf(initiative, asOf.day()).stream()
                    .map(region -> region.id().value())
                    .toList();
        }
    }
}
