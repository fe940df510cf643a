/// Words in Danish and English: texts by key, and one wording for every date, amount and term of the domain.
@NullMarked
package dk.koereplan.i18n;

import org.jspecify.annotations.NullMarked;
