package dk.koereplan.export.msproject;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.facts.PlainDays;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.roadmap.LinkKind;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.export.Material;
import dk.koereplan.i18n.Texts;
import dk.koereplan.words.FactWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tasks that a plan is made of, in the order of the plan.
final class ProjectTasks {
    private static final int DONE = 100;

    private final Material material;
    private final PlanIndex index;
    private final Texts texts;
    private final FactWords words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> before = new HashMap<>();
    private final List<ProjectTask> tasks = new ArrayList<>();
    private int leftOut;

    private ProjectTasks(Material material) {
        this.material = material;
        index = material.scope().index();
        texts = material.texts();
        words = new FactWords(material.scope().facts(), texts);
    }

    /// @param leftOut dependencies that are not in force, or of which one end is not in the file
    record Made(List<ProjectTask> tasks, int leftOut) {}

    static Made of(Material material) {
        var made = new ProjectTasks(material);
        List<Initiative> initiatives = material.scope().initiatives();
        List<Milestone> loose = material.scope().looseMilestones();
        made.number(initiatives, loose);
        made.link();
        int place = 0;
        for (Initiative initiative : initiatives) {
            made.add(initiative, ++place);
        }
        for (Milestone milestone : loose) {
            made.add(milestone, 1, String.valueOf(++place));
        }
        return new Made(made.tasks, made.leftOut);
    }

    private List<Milestone> milestones(Initiative initiative) {
        return index.milestonesOf(initiative.id());
    }

    private void number(List<Initiative> initiatives, List<Milestone> loose) {
        for (Initiative initiative : initiatives) {
            numbers.put(initiative.id().value(), numbers.size() + 1);
            milestones(initiative).forEach(m -> numbers.put(m.id().value(), numbers.size() + 1));
        }
        loose.forEach(m -> numbers.put(m.id().value(), numbers.size() + 1));
    }

    /// A dependency says each thing once, as Project refuses the same link twice.
    private void link() {
        leftOut = index.roadmap().structure().inactive(LinkKind.DEPENDENCY).size();
        for (Dependency dependency : index.dependencies()) {
            Integer from = numbers.get(dependency.from().value());
            for (Id<?> to : dependency.to()) {
                Integer target = numbers.get(to.value());
                if (from == null || target == null) {
                    leftOut++;
                } else {
                    List<Integer> links = before.computeIfAbsent(to.value(), t -> new ArrayList<>());
                    if (!links.contains(from)) {
                        links.add(from);
                    }
                }
            }
        }
    }

    private void add(Initiative initiative, int place) {
        InitiativeFacts facts = material.scope().facts().of(initiative);
        PlainDays days = PlainDays.of(facts);
        List<Milestone> milestones = milestones(initiative);
        String id = initiative.id().value();
        tasks.add(new ProjectTask(
                number(id),
                1,
                String.valueOf(place),
                initiative.number() == null ? initiative.title() : initiative.number() + " " + initiative.title(),
                milestones.isEmpty() ? ProjectTask.Kind.TASK : ProjectTask.Kind.SUMMARY,
                days.start(),
                days.finish(),
                PlainDays.first(index.interval(initiative.baselineStart())),
                PlainDays.last(index.interval(initiative.baselineEnd())),
                initiative.progress() == null ? 0 : initiative.progress(),
                before.getOrDefault(id, List.of()),
                notes(initiative, facts)));
        int below = 0;
        for (Milestone milestone : milestones) {
            add(milestone, 2, place + "." + ++below);
        }
    }

    private int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    private void add(Milestone milestone, int level, String outline) {
        MilestoneFacts facts = material.scope().facts().of(milestone);
        DayInterval days = index.interval(facts.time().when());
        LocalDate day = PlainDays.last(days);
        LocalDate approved = PlainDays.last(index.interval(milestone.baseline()));
        String id = milestone.id().value();
        tasks.add(new ProjectTask(
                number(id),
                level,
                outline,
                milestone.title(),
                ProjectTask.Kind.MILESTONE,
                day,
                day,
                approved,
                approved,
                facts.status().isReached() ? DONE : 0,
                before.getOrDefault(id, List.of()),
                notes(id, vague("field.date", facts.time()), null)));
    }

    private String notes(Initiative initiative, InitiativeFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.addAll(vague("field.start", facts.start()));
        lines.addAll(vague("field.end", facts.end()));
        return notes(initiative.id().value(), lines, facts.ownerNow());
    }

    /// What was stated, where Project would make a day of it.
    private List<String> vague(String key, GivenTime time) {
        boolean exact = time.when() instanceof When.Day;
        return exact ? List.of() : List.of(texts.get("project.given", texts.get(key), words.time(time)));
    }

    private String notes(String id, List<String> lines, @Nullable OwnerRef owner) {
        List<String> all = new ArrayList<>(lines);
        if (owner != null) {
            all.add(texts.get("project.owner", words.owner(owner)));
        }
        all.add(texts.get("project.id", id));
        return String.join("\n", all);
    }
}
