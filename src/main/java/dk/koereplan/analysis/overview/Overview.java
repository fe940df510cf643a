package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Agreements;
import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The director's page, as figures. Each is the length of a list that can be opened; nothing is stored, and what is
/// unknown is a state of its own.
///
/// @param initiatives all that the filter accepts
/// @param agreements those of these that are an agreement's own, by the id of the agreement
/// @param lights the open ones of these, one entry for each light
/// @param phases all of these, one entry for each phase
/// @param overdue the longest overdue first
/// @param upcoming due within [MilestoneStatus#SOON_DAYS] days, the nearest first
/// @param agendas what is to be decided at the next meetings, the nearest first
/// @param hearings those that have opened and are not done
/// @param conflicts records in which people disagree, whatever the filter
public record Overview(
        AsOf asOf,
        PlanFilter filter,
        Figure initiatives,
        Map<String, Figure> agreements,
        List<LightCount> lights,
        Map<Phase, Figure> phases,
        List<RedRow> red,
        List<MilestoneFacts> overdue,
        List<MilestoneFacts> upcoming,
        List<Agenda> agendas,
        List<HearingStatus> hearings,
        FundingSummary funding,
        NeedFigures needs,
        List<RegionRow> regions,
        RolloutMatrix matrix,
        Updates updates,
        Figure undated,
        Figure conflicts,
        WeekList week) {
    public static Overview of(PlanIndex index, PlanFilter filter, AsOf asOf) {
        return of(Scope.of(index, filter, asOf));
    }

    public static Overview of(Scope scope) {
        PlanIndex index = scope.index();
        AsOf asOf = scope.asOf();
        List<LightCount> lights = LightCount.of(scope.openInitiatives(), index, asOf);
        List<MilestoneFacts> milestones =
                scope.milestones().stream().map(m -> scope.facts().of(m)).toList();
        Figure undated = Figure.of(scope.undated());
        return new Overview(
                asOf,
                scope.filter(),
                Figure.of(scope.initiatives()),
                agreements(scope),
                lights,
                phases(scope),
                RedRow.of(scope, lights),
                with(milestones, MilestoneStatus.OVERDUE),
                with(milestones, MilestoneStatus.DUE_SOON),
                Agenda.next(index, asOf, scope::accepts),
                hearings(scope),
                FundingSummary.of(scope.funding()),
                NeedFigures.of(scope),
                RegionRow.of(scope),
                RolloutMatrix.of(scope),
                Updates.of(scope.openInitiatives(), index, asOf),
                undated,
                new Figure(index.conflicts().stream().map(LoggedRecord::id).toList()),
                WeekList.of(scope));
    }

    public Figure phase(Phase phase) {
        return phases.getOrDefault(phase, Figure.NONE);
    }

    public Figure overdueFigure() {
        return figure(overdue);
    }

    public Figure upcomingFigure() {
        return figure(upcoming);
    }

    private static Figure figure(List<MilestoneFacts> milestones) {
        return Figure.of(milestones.stream().map(MilestoneFacts::milestone).toList());
    }

    /// Every initiative whose owner ends without a confirmed successor.
    public Figure withoutSuccessor() {
        return Figure.of(week.all().stream()
                .filter(t -> t.kind() == Task.Kind.OWNER_ENDS)
                .map(Task::subject)
                .toList());
    }

    private static List<MilestoneFacts> with(List<MilestoneFacts> rows, MilestoneStatus status) {
        return rows.stream().filter(r -> r.status() == status).toList();
    }

    private static List<HearingStatus> hearings(Scope scope) {
        return scope.shown(HearingRound.class).stream()
                .map(h -> scope.facts().of(h))
                .filter(HearingStatus::isRunning)
                .toList();
    }

    private static Map<String, Figure> agreements(Scope scope) {
        Map<String, Figure> agreements = new TreeMap<>();
        Agreements.own(scope.initiatives(), scope.index())
                .forEach((agreement, own) -> agreements.put(agreement, Figure.of(own)));
        return agreements;
    }

    /// The strategy's own: those that are no agreement's.
    public Figure ownInitiatives() {
        return initiatives.without(new Figure(agreements.values().stream()
                .flatMap(figure -> figure.ids().stream())
                .toList()));
    }

    private static Map<Phase, Figure> phases(Scope scope) {
        Map<Phase, List<Initiative>> lists = new EnumMap<>(Phase.class);
        scope.initiatives()
                .forEach(i -> lists.computeIfAbsent(scope.facts().phase(i), k -> new ArrayList<>())
                        .add(i));
        Map<Phase, Figure> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, Figure.of(lists.getOrDefault(phase, List.of())));
        }
        return phases;
    }
}
