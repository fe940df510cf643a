package dk.koereplan.scene.board;

/// Where a column and a lane meet.
///
/// @param lane its place among the lanes, from 0; 0 on a board without any
public record BoardCell(ColumnKey column, int lane) {}
