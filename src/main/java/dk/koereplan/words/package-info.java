/// Facts in words: the one place where what is true becomes what is read, on screen, on paper and aloud.
@NullMarked
package dk.koereplan.words;

import org.jspecify.annotations.NullMarked;
