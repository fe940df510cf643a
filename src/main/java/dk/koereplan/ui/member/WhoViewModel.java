package dk.koereplan.ui.member;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.app.Member;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.PlainText;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.FilterChoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The one home of who works in the plan: read when it is opened, asked for once after the first edit, kept when it is
/// said, and from then on what the log says of every change.
public final class WhoViewModel {
    private static final String ASKED = "who.asked";
    private final PlanContext context;
    private final PlanSession session;
    private final PlanMemory memory;
    private final Supplier<String> usual;
    private final Notices notices;

    /// @param usual the role of whoever says none
    public WhoViewModel(
            PlanContext context, PlanSession session, PlanMemory memory, Supplier<String> usual, Notices notices) {
        this.context = context;
        this.session = session;
        this.memory = memory;
        this.usual = usual;
        this.notices = notices;
        context.memberProperty().set(Member.of(memory));
        context.memberProperty().subscribe((before, now) -> {
            now.keep(memory);
            act();
        });
        act();
    }

    /// Edits in this role from now on, in the words of the language of now.
    public void act() {
        session.actAs(context.member().words(usual.get(), context::title));
    }

    /// Asks the first time only; whoever does not answer goes on as before.
    ///
    /// @param tell opens what it is answered in
    public void askOnce(Runnable tell) {
        if (context.member().equals(Member.NOBODY) && memory.kept(ASKED).isEmpty()) {
            memory.keep(ASKED, String.valueOf(true));
            notices.invite(
                    context.text("who.ask", session.member()),
                    List.of(new Notices.Action(context.text("who.tell"), tell)));
        }
    }

    String role() {
        return context.member().role();
    }

    Set<String> units() {
        return context.member().units();
    }

    /// The roles that people have in such a plan, in words.
    List<String> roles() {
        return Stream.of("member", "coordinator", "responsible", "secretariat", "director", "steering")
                .map(role -> context.text("who.role." + role))
                .toList();
    }

    /// What one may work for, by what is kept of it.
    Map<String, String> choices() {
        return FilterChoices.of(FilterAspect.MINE, context.index(), context.texts());
    }

    /// @return what is wrong with the role; empty when it is said, and kept
    Optional<String> say(String role, Set<String> units) {
        Member next = new Member(role, units);
        if (PlainText.line(role).length() > Member.LONGEST) {
            return Optional.of(context.text("who.tooLong", Member.LONGEST, roles().get(1)));
        }
        if (!next.equals(context.member())) {
            context.memberProperty().set(next);
            notices.say(context.text("who.said", session.member()));
        }
        return Optional.empty();
    }
}
