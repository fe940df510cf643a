package dk.koereplan.scene.board;

/// A column: what it stands for, and what it is called.
///
/// @param inline the title within a sentence
public record BoardColumn(ColumnKey key, String title, String inline) {}
