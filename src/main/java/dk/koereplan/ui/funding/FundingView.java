package dk.koereplan.ui.funding;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.MoneyMark;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.GroupedTable;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Every funding line: how sure, in which price level, who pays.
public final class FundingView implements ScreenView {
    private final FundingViewModel model;
    private final VBox root = new VBox();
    private final GroupedTable<FundingSource> table;
    private final Subscriptions subscriptions = new Subscriptions();
    private FundingViewModel.By by = FundingViewModel.By.FAMILY;

    public FundingView(Desk desk) {
        this.model = new FundingViewModel(desk);
        root.getStyleClass().add(Css.SCREEN);
        table = new GroupedTable<>(l -> desk.select(l.id().value()), desk.text("funding.none"));
        table.setAccessibleText(desk.text("screen.funding"));
        table.column(desk.text("field.title"), 260, FundingSource::title)
                .figures(desk.text("field.amount"), 210, model::amount)
                .column(
                        desk.text("funding.basis"),
                        180,
                        l -> MoneyWords.basis(l.money().basis(), desk.texts()))
                .marked(
                        desk.text("funding.certainty"),
                        120,
                        l -> Words.of(l.state().certainty(), desk.texts()),
                        l -> MoneyMark.of(l.state().certainty(), desk.context()))
                .column(desk.text("field.state"), 120, l -> model.say(l.state()))
                .column(desk.text("field.kind"), 160, l -> model.say(l.kind()))
                .column(desk.text("field.payer"), 150, l -> model.say(l.payer()))
                .column(desk.text("field.year"), 70, l -> model.say(l.year()))
                .column(desk.text("field.initiative"), 240, model::initiative)
                .column(desk.text("inspector.source"), 180, l -> model.say(l.source()));
        HBox bar = Nodes.row(
                8,
                Nodes.label(desk.text("funding.by"), Css.SECONDARY),
                new Choice<>(FundingViewModel.By.values(), by, b -> desk.text("funding.by." + b.name()), this::gather),
                Nodes.spacer(),
                Nodes.label(desk.text("funding.noTotal"), Css.SECONDARY));
        bar.getStyleClass().add("k-screen-bar");
        root.getChildren().addAll(bar, Nodes.grow(table));
        subscriptions.now(desk.context().scopeProperty(), scope -> table.show(model.groups(by)));
    }

    private void gather(FundingViewModel.By next) {
        by = next;
        table.show(model.groups(by));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
