package dk.koereplan.scene.board;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.facts.MoneyFacts;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.MoneyBar;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// One initiative: number, light, title, owner, next milestone and money.
final class Card {
    private static final double PAD = 10;
    private static final double LINE = 17;
    private static final double BADGE = 18;
    private static final double MONEY = 44;
    private static final double MONEY_LINE = 14;

    private final Drawing drawing;
    private final BoardModel model;
    private final Bounds bounds;
    private final double left;
    private final double right;

    Card(Drawing drawing, BoardModel model, Bounds bounds) {
        this.drawing = drawing;
        this.model = model;
        this.bounds = bounds;
        this.left = bounds.x() + PAD;
        this.right = bounds.right() - PAD;
    }

    /// What stands for a card on the board; with its lane, where there are lanes.
    static Tag tag(BoardModel model, BoardSpot spot) {
        Initiative initiative = model.at(spot);
        String said = CardWords.of(model, initiative).spoken();
        return Tag.of(
                initiative,
                model.hasLanes()
                        ? said + ", " + model.lanes().get(model.lane(spot)).title()
                        : said);
    }

    /// What has been lifted leaves its empty place.
    void draw(BoardSpot spot, BoardHand hand) {
        Initiative initiative = model.at(spot);
        if (hand.isLifted(initiative.id().value())) {
            drawing.box(Roles.TRAY, bounds, 8, Fill.DASHED_EMPTY);
        } else {
            drawing.tagged(tag(model, spot), () -> draw(initiative, hand.marked()));
        }
    }

    private void draw(Initiative initiative, Marked marked) {
        CardWords words = CardWords.of(model, initiative);
        String id = initiative.id().value();
        drawing.box("card", bounds, 8);
        if (marked.isSelected(id)) {
            drawing.box(Roles.SELECTION, bounds, 8);
        }
        if (marked.isFocused(id)) {
            drawing.box(Roles.FOCUS, bounds, 8);
            drawing.box(Roles.FOCUS, bounds.inset(1), 7);
        }
        top(initiative);
        if (model.setting().size() == CardSize.SMALL) {
            title(initiative, 1);
            line(words.owner(), bounds.y() + 59);
            return;
        }
        title(initiative, 2);
        line(words.owner(), bounds.y() + 83);
        milestone(words);
        money(words);
        if (model.setting().size() == CardSize.LARGE) {
            more(words);
        }
    }

    /// When it is, and why the light is as it is, or else what it is for.
    private void more(CardWords words) {
        line(words.span(), bounds.y() + 157);
        List<String> lines = drawing.fit().wrap(words.why(), TextStyle.SMALL, right - left, 2);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(Roles.INK_SECONDARY, left, bounds.y() + 175 + MONEY_LINE * i, lines.get(i), TextStyle.SMALL);
        }
    }

    private Texts texts() {
        return model.texts();
    }

    private void top(Initiative initiative) {
        double baseline = bounds.y() + 21;
        double room = light(model.scope().light(initiative), baseline) - left - 8;
        if (model.hasConflict(initiative)) {
            conflict(baseline, room);
            return;
        }
        String number = initiative.number();
        if (number != null) {
            String fitting = drawing.fit().ellipsize(number, TextStyle.SMALL, room);
            drawing.text(Roles.INK_SECONDARY, left, baseline, fitting, TextStyle.SMALL);
        }
    }

    /// In the place of the number: whoever sees it opens the card.
    private void conflict(double baseline, double room) {
        String word = texts().get("picture.board.conflict.badge");
        String badge = drawing.fit().ellipsize(word, TextStyle.SMALL_STRONG, room - 12);
        double width = drawing.metrics().width(badge, TextStyle.SMALL_STRONG) + 12;
        drawing.box(Roles.CONFLICT, new Bounds(left, baseline - 13, width, BADGE), BADGE / 2);
        drawing.text(Roles.CONFLICT, left + 6, baseline, badge, TextStyle.SMALL_STRONG);
    }

    /// The light at the right edge; an old one on a hatched ground. Returns where it begins.
    private double light(Light light, double baseline) {
        String word = Lights.word(light.rag(), texts());
        double width = drawing.metrics().width(word, TextStyle.SMALL_STRONG);
        double x = right - width;
        Lights.tile(drawing, light.rag(), light.old(), new Bounds(x - 19, baseline - 13, 16, 16));
        drawing.text(RoleNames.light(light.rag()), right, baseline, word, TextStyle.SMALL_STRONG, Anchor.END);
        return x - 20;
    }

    private void title(Initiative initiative, int most) {
        List<String> lines = drawing.fit().wrap(initiative.title(), TextStyle.BODY_STRONG, right - left, most);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(Roles.INK, left, bounds.y() + 43 + LINE * i, lines.get(i), TextStyle.BODY_STRONG);
        }
    }

    private void line(String text, double baseline) {
        String fitting = drawing.fit().ellipsize(text, TextStyle.SECONDARY, right - left);
        drawing.text(Roles.INK_SECONDARY, left, baseline, fitting, TextStyle.SECONDARY);
    }

    private void milestone(CardWords words) {
        double baseline = bounds.y() + 103;
        double x = left;
        if (words.next().isPresent()) {
            var next = words.next().get();
            drawing.mark(RoleNames.milestone(next.status()), Mark.DIAMOND, x + 5, baseline - 4, 10);
            x += 15;
        }
        String when = words.nextDate();
        double whenWidth = drawing.metrics().width(when, TextStyle.SMALL_STRONG);
        String date = drawing.fit().ellipsize(when, TextStyle.SMALL_STRONG, right - x);
        drawing.text(Roles.INK, x, baseline, date, TextStyle.SMALL_STRONG);
        double room = right - x - whenWidth - 6;
        if (room > 24) {
            String title = drawing.fit().ellipsize(words.nextTitle(), TextStyle.SMALL, room);
            drawing.text(Roles.INK_SECONDARY, x + whenWidth + 6, baseline, title, TextStyle.SMALL);
        }
    }

    /// There is a bar only where there is money to draw.
    private void money(CardWords words) {
        MoneyFacts money = words.facts().money();
        double baseline = bounds.y() + 123;
        double x = left;
        if (!money.funding().bases().isEmpty()) {
            MoneyBar.draw(drawing, money.funding(), new Bounds(left, baseline - 9, MONEY, 10));
            x += MONEY + 8;
        }
        // what the bar leaves of its line, and the whole of the next
        String all = words.money();
        String first = drawing.fit().wrap(all, TextStyle.SMALL, right - x, 2).getFirst();
        drawing.text(Roles.INK_SECONDARY, x, baseline, first, TextStyle.SMALL);
        if (all.startsWith(first) && !all.equals(first)) {
            String rest = all.substring(first.length()).strip();
            String fitting = drawing.fit().ellipsize(rest, TextStyle.SMALL, right - left);
            drawing.text(Roles.INK_SECONDARY, left, baseline + MONEY_LINE, fitting, TextStyle.SMALL);
        }
    }
}
