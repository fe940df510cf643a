package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.HearingStatus;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The director's page, as figures. Each is the length of a list that can be opened; nothing is stored, and what is
/// unknown is a state of its own.
///
/// @param initiatives all that the filter accepts
/// @param lights the open ones of these, one entry for each light
/// @param states all of these that are not coming, one entry for each state
/// @param overdue the longest overdue first
/// @param upcoming due within [MilestoneStatus#SOON_DAYS] days, the nearest first
/// @param agendas what is to be decided at the next meetings, the nearest first
/// @param hearings those that have opened and are not done
/// @param conflicts records in which people disagree, whatever the filter
public record Overview(
        AsOf asOf,
        PlanFilter filter,
        Figure initiatives,
        List<LightCount> lights,
        Map<InitiativeState, Figure> states,
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
        Scope scope = Scope.of(index, filter, asOf);
        List<LightCount> lights = LightCount.of(scope.openInitiatives(), index, asOf);
        List<MilestoneFacts> milestones =
                scope.milestones().stream().map(m -> scope.facts().of(m)).toList();
        Figure undated = Figure.of(Undated.of(scope));
        return new Overview(
                asOf,
                filter,
                Figure.of(scope.initiatives()),
                lights,
                states(scope),
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
                new Figure(index.roadmap().conflicts().stream()
                        .map(LoggedRecord::id)
                        .toList()),
                WeekList.of(scope, undated));
    }

    /// The initiatives of agreements that apply only later: of them nothing is said yet.
    public Figure coming() {
        Figure present = new Figure(states.values().stream()
                .flatMap(figure -> figure.ids().stream())
                .toList());
        return initiatives.without(present);
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

    private static Map<InitiativeState, Figure> states(Scope scope) {
        Map<InitiativeState, List<Initiative>> lists = new EnumMap<>(InitiativeState.class);
        scope.presentInitiatives()
                .forEach(i ->
                        lists.computeIfAbsent(i.state(), k -> new ArrayList<>()).add(i));
        Map<InitiativeState, Figure> states = new EnumMap<>(InitiativeState.class);
        for (InitiativeState state : InitiativeState.values()) {
            states.put(state, Figure.of(lists.getOrDefault(state, List.of())));
        }
        return states;
    }
}
