/// What a roadmap is made of, first the words that every record uses: ids, provenance and owners.
@NullMarked
package dk.koereplan.domain;

import org.jspecify.annotations.NullMarked;
