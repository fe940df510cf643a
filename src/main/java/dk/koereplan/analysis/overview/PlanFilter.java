package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.money.FundingLines;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Profession;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user wants to see: every criterion that is set must be met, by any of its values. An empty criterion asks
/// nothing. A value that a record does not have never matches, so [#WITHOUT] asks for it by name.
///
/// @param regions ids of regions that own it or carry it out; [#WITHOUT] for those that concern no region
/// @param tracks ids; [#WITHOUT] for those in no track
/// @param certainties met, together with `families`, by one and the same funding line
/// @param text words that must all occur; blank asks nothing
public record PlanFilter(
        Set<String> regions,
        Set<String> tracks,
        Set<Profession> professions,
        Set<Certainty> certainties,
        Set<FundingFamily> families,
        Set<Phase> phases,
        Set<Rag> lights,
        String text) {
    public static final String WITHOUT = "";

    public static final PlanFilter EMPTY =
            new PlanFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

    public PlanFilter {
        regions = Set.copyOf(regions);
        tracks = Set.copyOf(tracks);
        professions = Set.copyOf(professions);
        certainties = Set.copyOf(certainties);
        families = Set.copyOf(families);
        phases = Set.copyOf(phases);
        lights = Set.copyOf(lights);
    }

    public static PlanFilter ofRegion(String region) {
        return EMPTY.withRegions(Set.of(region));
    }

    public PlanFilter withRegions(Set<String> values) {
        return new PlanFilter(values, tracks, professions, certainties, families, phases, lights, text);
    }

    public PlanFilter withTracks(Set<String> values) {
        return new PlanFilter(regions, values, professions, certainties, families, phases, lights, text);
    }

    public PlanFilter withProfessions(Set<Profession> values) {
        return new PlanFilter(regions, tracks, values, certainties, families, phases, lights, text);
    }

    public PlanFilter withFunding(Set<Certainty> certain, Set<FundingFamily> kinds) {
        return new PlanFilter(regions, tracks, professions, certain, kinds, phases, lights, text);
    }

    public PlanFilter withPhases(Set<Phase> values) {
        return new PlanFilter(regions, tracks, professions, certainties, families, values, lights, text);
    }

    public PlanFilter withLights(Set<Rag> values) {
        return new PlanFilter(regions, tracks, professions, certainties, families, phases, values, text);
    }

    public PlanFilter withText(String words) {
        return new PlanFilter(regions, tracks, professions, certainties, families, phases, lights, words);
    }

    /// What stands for one region, as a row of its own does, is shown with the others or because it is asked for.
    public boolean shows(Region region) {
        return shows(region.id());
    }

    public boolean shows(Id<Region> region) {
        return regions.isEmpty() || regions.contains(region.value());
    }

    /// Something is asked: say so wherever the result is shown.
    public boolean active() {
        return !asksNothingOfWork() || !regions.isEmpty() || !text.isBlank();
    }

    public boolean accepts(Initiative initiative, Facts facts) {
        PlanIndex index = facts.index();
        return (regions.isEmpty()
                        || concerns(
                                index.regionsConcerned(initiative, facts.asOf().day())))
                && (tracks.isEmpty() || tracks.contains(track(initiative)))
                && (professions.isEmpty() || initiative.professions().stream().anyMatch(professions::contains))
                && (phases.isEmpty() || phases.contains(facts.phase(initiative)))
                && acceptsFunding(initiative, index)
                && (lights.isEmpty()
                        || lights.contains(facts.of(initiative).light().rag()))
                && acceptsText(initiative, facts);
    }

    /// For a record that belongs to no initiative: only region and text can be asked of it.
    ///
    /// @param owner null when nobody owns it
    public boolean acceptsOther(Entity entity, @Nullable OwnerRef owner, PlanIndex index, AsOf asOf) {
        return asksNothingOfWork()
                && (regions.isEmpty() || concerns(Owners.regions(owner, index, asOf.day())))
                && (text.isBlank() || TextMatch.matches(text, Stream.of(entity.title())));
    }

    private boolean asksNothingOfWork() {
        return Stream.of(tracks, professions, certainties, families, phases, lights)
                .allMatch(Collection::isEmpty);
    }

    private boolean concerns(List<Region> concerned) {
        return concerned.isEmpty()
                ? regions.contains(WITHOUT)
                : concerned.stream().anyMatch(r -> regions.contains(r.id().value()));
    }

    private static String track(Initiative initiative) {
        var track = initiative.track();
        return track == null ? WITHOUT : track.value();
    }

    private boolean acceptsFunding(Initiative initiative, PlanIndex index) {
        if (certainties.isEmpty() && families.isEmpty()) {
            return true;
        }
        return FundingLines.of(initiative, index).stream().anyMatch(this::acceptsLine);
    }

    private boolean acceptsLine(FundingSource line) {
        return (certainties.isEmpty() || certainties.contains(line.state().certainty()))
                && (families.isEmpty() || families.contains(line.kind().family()));
    }

    private boolean acceptsText(Initiative initiative, Facts facts) {
        if (text.isBlank()) {
            return true;
        }
        PlanIndex index = facts.index();
        String trackTitle = initiative.track() == null
                ? null
                : index.find(Track.class, initiative.track()).map(Track::title).orElse(null);
        OwnerRef owner = facts.of(initiative).ownerNow();
        String ownerTitle = owner == null ? null : index.title(owner.token());
        return TextMatch.matches(
                text,
                Stream.of(
                        initiative.title(),
                        initiative.number(),
                        initiative.id().value(),
                        initiative.description(),
                        initiative.goal(),
                        initiative.note(),
                        trackTitle,
                        ownerTitle));
    }
}
