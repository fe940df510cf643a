/// What every screen shares: the open plan, the filter, the selection, commands, tasks and problems.
@NullMarked
package dk.koereplan.ui.common;

import org.jspecify.annotations.NullMarked;
