/// Named views: what the window shows, kept under a name for all or for oneself, and shown again.
@NullMarked
package dk.koereplan.ui.views;

import org.jspecify.annotations.NullMarked;
