package dk.koereplan.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Fields of a record that are one value to merge and undo: two people who change any of them at the same time
/// are asked, because half of one edit and half of another is a value that nobody entered (`reliability.md` 2.4).
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Together {
    /// The group's name, as the change log writes it.
    String value();
}
