package dk.koereplan.scene;

/// What a shape stands for.
///
/// @param kind the kind of thing, such as `initiative` or `milestone`
/// @param id its id in the plan
/// @param text what a screen reader says, in the user's language
public record Tag(String kind, String id, String text) {}
