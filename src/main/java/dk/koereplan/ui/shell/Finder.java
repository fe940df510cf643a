package dk.koereplan.ui.shell;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Letters;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.views.ViewsViewModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Finds commands, named views and records by what is typed.
record Finder(PlanContext context, List<Command> commands, List<Found> views) {
    private static final int MOST_RECORDS = 40;
    private static final int LAST = 4;

    /// What has no name that anybody would look for.
    private static final Set<EntityKind> NAMELESS = EnumSet.of(
            EntityKind.ROLLOUT,
            EntityKind.ALLOCATION,
            EntityKind.SPEND,
            EntityKind.MEASUREMENT,
            EntityKind.CITATION,
            EntityKind.SAVED_VIEW,
            EntityKind.COLUMN_LIMIT);

    /// One thing that was found.
    ///
    /// @param place where a command is found, or what kind of record it is
    /// @param keys the keys of a command; empty for none
    record Found(String name, String place, String keys, Runnable open) {}

    /// What the records of a plan are called, ready to be searched; made beside the window's thread, as it grows with
    /// the plan.
    record Names(List<Name> all) {
        static final Names NONE = new Names(List.of());

        static Names of(Roadmap roadmap) {
            List<Name> all = new ArrayList<>();
            for (EntityKind kind : kinds()) {
                for (Entity entity : roadmap.all(kind.type())) {
                    all.add(new Name(kind, entity, Letters.of(named(entity))));
                }
            }
            return new Names(all);
        }
    }

    /// A record with what it is found by.
    record Name(EntityKind kind, Entity entity, Letters letters) {}

    /// The named views of the open plan.
    static List<Found> views(ViewsViewModel views, PlanContext context) {
        return views.all().stream()
                .map(named -> new Found(
                        named.title(),
                        context.text(named.mine() ? "palette.view.mine" : "palette.view"),
                        "",
                        () -> views.open(named.view())))
                .toList();
    }

    /// @param names [Names#NONE] until they have been made
    List<Found> find(String typed, Names names) {
        Texts texts = context.texts();
        List<Found> found = new ArrayList<>();
        for (Command command : commands) {
            String name = texts.get(command.key());
            String place = texts.get(command.place());
            if (command.enabled().get()
                    && Alphabet.matches(String.join(" ", name, place, others(command, texts)), typed)) {
                found.add(new Found(name, place, command.keys(), command::run));
            }
        }
        views.stream()
                .filter(view -> Alphabet.matches(view.name() + " " + view.place(), typed))
                .forEach(found::add);
        if (!typed.isBlank()) {
            found.sort(Comparator.comparingInt(command -> rank(command.name(), typed)));
        }
        if (!typed.isBlank()) {
            records(typed, names, found);
        }
        return found;
    }

    /// What is called as typed comes before what only lies in a place, or is otherwise called, like that.
    private static int rank(String name, String typed) {
        return Alphabet.matches(name, typed) ? Alphabet.rank(name, typed) : LAST;
    }

    /// What people call it otherwise.
    private static String others(Command command, Texts texts) {
        String key = "palette.also." + command.key();
        return texts.has(key) ? texts.get(key) : "";
    }

    private void records(String typed, Names names, List<Found> found) {
        Predicate<Letters> wanted = Letters.holding(typed);
        int left = MOST_RECORDS;
        for (Name name : names.all()) {
            if (left > 0 && wanted.test(name.letters())) {
                String id = name.entity().id().value();
                String kind = Words.kind(name.kind(), context.texts());
                found.add(new Found(name.entity().title(), kind, "", () -> context.select(id)));
                left--;
            }
        }
    }

    /// Initiatives first: they are what people look for.
    private static List<EntityKind> kinds() {
        List<EntityKind> kinds = new ArrayList<>(List.of(EntityKind.INITIATIVE, EntityKind.MILESTONE));
        for (EntityKind kind : EntityKind.values()) {
            if (!kinds.contains(kind) && !NAMELESS.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String named(Entity entity) {
        return entity instanceof Initiative initiative && initiative.number() != null
                ? initiative.number() + " " + entity.title()
                : entity.title();
    }
}
