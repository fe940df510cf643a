package dk.koereplan.scene.text;

/// Size in units and weight of a text. The constants are the type scale of the product.
public record TextStyle(double size, Weight weight) {
    public static final TextStyle BODY = new TextStyle(13, Weight.REGULAR);
    public static final TextStyle BODY_STRONG = new TextStyle(13, Weight.SEMIBOLD);
    public static final TextStyle SECONDARY = new TextStyle(12, Weight.REGULAR);
    public static final TextStyle SECONDARY_STRONG = new TextStyle(12, Weight.SEMIBOLD);
    public static final TextStyle SMALL = new TextStyle(11, Weight.REGULAR);
    public static final TextStyle SMALL_STRONG = new TextStyle(11, Weight.SEMIBOLD);
    public static final TextStyle TITLE = new TextStyle(16, Weight.SEMIBOLD);
    public static final TextStyle FIGURE = new TextStyle(30, Weight.SEMIBOLD);

    public TextStyle strong() {
        return new TextStyle(size, Weight.SEMIBOLD);
    }
}
