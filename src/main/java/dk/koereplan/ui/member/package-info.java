/// Who works in the plan: the role and the units that a member gives once, and may change at any time.
@NullMarked
package dk.koereplan.ui.member;

import org.jspecify.annotations.NullMarked;
