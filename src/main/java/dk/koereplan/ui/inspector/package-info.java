/// The record that is selected: read, edited, created and deleted, on every screen the same.
@NullMarked
package dk.koereplan.ui.inspector;

import org.jspecify.annotations.NullMarked;
