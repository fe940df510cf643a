package dk.koereplan.ui.shell;

import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.history.StepsCard;
import dk.koereplan.ui.history.StepsViewModel;
import dk.koereplan.ui.member.WhoCard;
import dk.koereplan.ui.member.WhoViewModel;
import dk.koereplan.ui.views.ViewsButton;
import dk.koereplan.ui.views.ViewsViewModel;
import java.util.List;
import javafx.scene.Node;

/// What is opened over whatever screen of a plan is shown.
record Cards(
        Workspace plan,
        PlanContext context,
        Layer layer,
        WhoViewModel who,
        StepsViewModel steps,
        ViewsViewModel views) {
    void palette() {
        if (!layer.showing()) {
            PaletteCard card = new PaletteCard(
                    new Finder(context, plan.commands(), Finder.views(views, context)), context, layer::hide);
            layer.showCentred(card, card.focus());
        }
    }

    void openViews() {
        if (plan.node().lookup("#views") instanceof ViewsButton button) {
            button.open();
        }
    }

    void keys() {
        KeysCard card =
                new KeysCard(plan.commands(), context.texts(), plan.node().getWidth());
        layer.showCentred(card, card.focus());
    }

    /// Asks who works in the plan.
    void askWho() {
        WhoCard card = new WhoCard(who, context.texts(), layer::hide);
        layer.showCentred(card, card.focus());
    }

    /// What can be undone and redone.
    void listSteps() {
        StepsCard card = new StepsCard(steps, context.texts(), layer::hide);
        Node under = plan.node().lookup("." + TopBar.STEPS);
        if (under == null) {
            layer.showCentred(card, card.focus());
        } else {
            layer.showUnder(under, card, card.focus());
        }
    }

    /// Says what was typed before the plan was closed last, and is not saved.
    void sayRestored(int records) {
        if (records > 0) {
            Drafts drafts = plan.drafts();
            plan.notices()
                    .ask(
                            context.text("drafts.restored", drafts.unsaved()),
                            List.of(
                                    new Notices.Action(context.text("drafts.go"), () -> drafts.goTo(plan)),
                                    new Notices.Action(context.text("drafts.drop"), drafts::dropAll)));
        }
    }
}
