package dk.koereplan.scene.timeline.index;

/// Where a thing stands on the line.
///
/// @param lane among the model's lanes
/// @param row among the lane's rows; 0 in a collapsed lane, which has none
public record ItemPosition(int lane, int row, TimelineItem item) {}
