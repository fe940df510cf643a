package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The domain's own terms in words.
public final class Words {
    /// Keys whose arguments are names of fields.
    public static final Set<String> ABOUT_FIELDS = Set.of("field.required", "span.order", "text.blank", "text.long");

    public static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Words() {}

    /// The word for an enum constant, with a capital: "I gang". The key is `enum.‹Type›.‹CONSTANT›`, and
    /// `enum.‹Outer›.‹Type›.‹CONSTANT›` for an enum within another type.
    public static String of(Enum<?> constant, Texts texts) {
        return constant instanceof EntityKind kind ? kind(kind, texts) : texts.get(key(constant));
    }

    private static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String name = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return "enum." + name + "." + constant.name();
    }

    /// The word within a sentence: "i gang".
    public static String inline(Enum<?> constant, Texts texts) {
        String word = of(constant, texts);
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return acronym
                ? word
                : word.substring(0, 1).toLowerCase(texts.language().locale()) + word.substring(1);
    }

    /// "Initiativ".
    public static String kind(EntityKind kind, Texts texts) {
        return texts.get("kind." + kind.singular());
    }

    /// "Initiativer".
    public static String kinds(EntityKind kind, Texts texts) {
        return texts.get("kind." + kind.singular() + ".many");
    }

    /// What a field is called on records of a kind: `field.‹kind›.‹name›` where the field has a word of its own there,
    /// as an initiative's state has, else `field.‹name›`.
    public static String field(EntityKind kind, String fieldName, Texts texts) {
        String own = "field." + kind.singular() + "." + fieldName;
        return texts.has(own) ? texts.get(own) : field(fieldName, texts);
    }

    public static String field(String fieldName, Texts texts) {
        return texts.has("field." + fieldName) ? texts.get("field." + fieldName) : fieldName;
    }

    /// What changes together, as conflicts and the history show it; a group of one field has the field's name.
    public static String group(EntityKind kind, String groupName, Texts texts) {
        return texts.has("group." + groupName) ? texts.get("group." + groupName) : field(kind, groupName, texts);
    }

    /// What an edit was meant to do. A newer program's intention that has no words yet is shown as it is.
    public static String intention(String key, Texts texts) {
        return texts.has("intention." + key) ? texts.get("intention." + key) : key;
    }

    public static String refusal(Refusal refusal, Texts texts, Function<String, String> titleOfId) {
        String key = refusal.key();
        Object[] arguments = switch (key) {
            case "reference.missing",
                    "reference.kind",
                    "reference.owner",
                    "planning.dropped",
                    "planning.itself",
                    "planning.linked",
                    "planning.reached",
                    "planning.relative",
                    "planning.undated" -> inWords(refusal.arguments(), a -> titleOfId.apply(String.valueOf(a)));
            case "dependency.cycle", "parent.cycle", "time.cycle" ->
                inWords(refusal.arguments(), a -> a instanceof List<?> way ? way(way, titleOfId) : a);
            case "owner.validity" -> inWords(refusal.arguments(), a -> days(a, texts));
            default -> fields(key.startsWith("invalid.") ? key.substring(8) : key, refusal.arguments(), texts);
        };
        return texts.get(key.startsWith("invalid.") ? key : "refusal." + key, arguments);
    }

    public static String invalid(InvalidValue invalid, Texts texts) {
        return texts.get("invalid." + invalid.key(), fields(invalid.key(), invalid.arguments(), texts));
    }

    /// Who owns, pays or answers: a unit by its title, or the collective's word.
    public static String owner(OwnerRef owner, Texts texts, Function<String, String> titleOfId) {
        return switch (owner) {
            case OwnerRef.Unit unit -> titleOfId.apply(unit.id().value());
            case OwnerRef.Collective collective -> of(collective, texts);
        };
    }

    /// Where a record comes from: a document's title and lines, a decision, a role, or demo.
    public static String source(Provenance source, Texts texts, Function<String, String> titleOfId) {
        return switch (source) {
            case Provenance.Document d -> titleOfId.apply(d.document()) + ", " + place(d, texts);
            case Provenance.Decided d -> texts.get("source.decided", titleOfId.apply(d.decision()));
            case Provenance.Entered e -> texts.get("source.entered", e.enteredBy());
            case Provenance.Demo d -> texts.get("source.demo");
        };
    }

    /// "side 2, Proces, 2. afsnit, linje 147-151": what is known of the place, from the page down.
    private static String place(Provenance.Document document, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (document.page() != null) {
            parts.add(texts.get("source.page", document.page()));
        }
        if (document.paragraph() != null) {
            parts.add(document.paragraph());
        }
        if (document.lines() != null) {
            parts.add(texts.get("source.lines", document.lines()));
        }
        return String.join(", ", parts);
    }

    private static Object[] fields(String key, List<Object> arguments, Texts texts) {
        return ABOUT_FIELDS.contains(key)
                ? inWords(arguments, a -> a instanceof String name ? field(name, texts) : a)
                : arguments.toArray();
    }

    private static Object[] inWords(List<Object> arguments, Function<Object, Object> words) {
        return arguments.stream().map(words).toArray();
    }

    /// Which link is left out of the plan, and why.
    public static String leftOut(Structure.Inactive inactive, Texts texts, Function<String, String> titleOfId) {
        String reason = inactive.reason().name().toLowerCase(Locale.ROOT);
        return texts.get(
                "leftOut." + inactive.link().name().toLowerCase(Locale.ROOT) + "." + reason,
                titleOfId.apply(inactive.record()),
                way(inactive.way(), titleOfId));
    }

    /// "A → B → A", by the titles of the records on the way.
    private static String way(List<?> ids, Function<String, String> titleOfId) {
        return ids.stream().map(id -> titleOfId.apply(String.valueOf(id))).collect(Collectors.joining(" → "));
    }

    private static Object days(Object argument, Texts texts) {
        return ISO_DAY.matcher(String.valueOf(argument))
                .replaceAll(day -> DateWords.day(LocalDate.parse(day.group()), texts));
    }
}
