/// The user's preferences, loaded and saved atomically.
@NullMarked
package dk.koereplan.settings;

import org.jspecify.annotations.NullMarked;
