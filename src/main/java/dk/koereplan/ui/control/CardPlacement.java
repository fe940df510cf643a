package dk.koereplan.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// Where a card stands that is about something: under it, else above it, else to its right or left, and over it only
/// where there is room nowhere.
public final class CardPlacement {
    /// How far it stands from what it is about.
    public static final double GAP = 6;

    private CardPlacement() {}

    /// @param about what it is about, in the coordinates of the room
    /// @param x where it should begin, under or above it
    /// @param margin kept free at the edges of the room
    /// @return the card's upper left corner
    public static Point2D of(Bounds about, double x, Dimension2D card, Dimension2D room, double margin) {
        double mostX = Math.max(margin, room.getWidth() - card.getWidth() - margin);
        double mostY = Math.max(margin, room.getHeight() - card.getHeight() - margin);
        double wanted = Math.clamp(x, margin, mostX);
        double below = about.getMaxY() + GAP;
        if (below <= mostY) {
            return new Point2D(wanted, Math.max(margin, below));
        }
        double above = Math.min(about.getMinY() - GAP, room.getHeight() - margin) - card.getHeight();
        if (above >= margin) {
            return new Point2D(wanted, above);
        }
        double right = about.getMaxX() + GAP;
        double left = about.getMinX() - GAP - card.getWidth();
        double beside = right <= mostX ? right : left >= margin ? left : wanted;
        return new Point2D(beside, mostY);
    }
}
