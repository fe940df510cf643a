package dk.koereplan.i18n;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Invalid;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.TypedWord;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.roadmap.TypedField;
import dk.koereplan.domain.time.DayInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The domain's own terms in words.
public final class Words {
    /// Characters of a value that a sentence speaks of; the names of a record's fields are somewhat shorter.
    private static final int LONGEST = 400;

    /// Records of a way round that a sentence names.
    private static final int LONGEST_WAY = 10;

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

    /// "initiativer" within a sentence.
    public static String inlineKinds(EntityKind kind, Texts texts) {
        String word = kinds(kind, texts);
        return word.substring(0, 1).toLowerCase(texts.language().locale()) + word.substring(1);
    }

    /// "Nyt initiativ": what begins a record of the kind, and what it is called until it has a name.
    public static String begin(EntityKind kind, Texts texts) {
        return texts.get(beginKey(kind));
    }

    /// The text that [#begin] says.
    public static String beginKey(EntityKind kind) {
        return "kind." + kind.singular() + ".new";
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

    /// What an edit was meant to do. Another version's intention has no words of its own.
    public static String intention(String key, Texts texts) {
        return texts.get(texts.has("intention." + key) ? "intention." + key : "intention.other");
    }

    /// @param titleOfId what a record is called
    public static String refusal(Refusal refusal, Texts texts, Function<String, String> titleOfId) {
        return texts.get(
                "refusal." + refusal.key().text(),
                refusal.arguments().stream()
                        .map(a -> inWords(a, texts, titleOfId))
                        .toArray());
    }

    public static String invalid(InvalidValue invalid, Texts texts) {
        return invalid(invalid.what(), texts);
    }

    private static String invalid(Invalid invalid, Texts texts) {
        return texts.get(
                "invalid." + invalid.key(),
                invalid.arguments().stream()
                        .map(a -> inWords(a, texts, id -> id))
                        .toArray());
    }

    /// A value of a sentence; what has no words of its own stays as it is, for the text to say.
    private static Object inWords(Object value, Texts texts, Function<String, String> titleOfId) {
        return switch (value) {
            case FieldName field -> field(field.value(), texts);
            case Id<?> id -> titleOfId.apply(id.value());
            case List<?> states when states.isEmpty() || states.getFirst() instanceof Enum<?> -> oneOf(states, texts);
            case List<?> typed
            when typed.getFirst() instanceof TypedWord || typed.getFirst() instanceof TypedField ->
                typed.stream().map(choice -> typed(choice, texts)).collect(Collectors.joining(", "));
            case List<?> way -> way(way, titleOfId);
            case DayInterval days -> days(days, texts);
            case Invalid invalid -> invalid(invalid, texts);
            case String text -> PlainText.cut(text, LONGEST);
            default -> value;
        };
    }

    /// "I gang (IN_PROGRESS)".
    private static String typed(Object choice, Texts texts) {
        return switch (choice) {
            case TypedWord(Enum<?> constant, String typed) -> texts.get("words.typed", of(constant, texts), typed);
            case TypedField(EntityKind kind, String name) -> texts.get("words.typed", field(kind, name, texts), name);
            default -> String.valueOf(choice);
        };
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

    /// Which link is left out of the plan, and why.
    public static String leftOut(Structure.Inactive inactive, Texts texts, Function<String, String> titleOfId) {
        String reason = inactive.reason().name().toLowerCase(Locale.ROOT);
        return texts.get(
                "leftOut." + inactive.link().name().toLowerCase(Locale.ROOT) + "." + reason,
                titleOfId.apply(inactive.record()),
                way(inactive.way(), titleOfId));
    }

    /// »Aftalt«, »Udgået« eller »Afløst«.
    private static String oneOf(List<?> states, Texts texts) {
        if (states.isEmpty()) {
            return texts.get("words.none");
        }
        List<String> quoted =
                states.stream().map(state -> texts.get("words.quoted", state)).toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : texts.get("words.or", String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }

    /// "A → B → A", by the titles of the records on the way; the middle of a long way is counted.
    private static String way(List<?> ids, Function<String, String> titleOfId) {
        int left = ids.size() - LONGEST_WAY;
        return IntStream.range(0, ids.size())
                .filter(i -> left <= 1 || i < LONGEST_WAY / 2 || i >= left + LONGEST_WAY / 2)
                .mapToObj(i -> left > 1 && i == left + LONGEST_WAY / 2
                        ? "… (+" + left + ") … → " + titleOfId.apply(String.valueOf(ids.get(i)))
                        : titleOfId.apply(String.valueOf(ids.get(i))))
                .collect(Collectors.joining(" → "));
    }

    /// "01-01-2027 – ": an end that nobody knows is left open.
    private static String days(DayInterval days, Texts texts) {
        String from = days.first().map(d -> DateWords.day(d, texts)).orElse("");
        String to = days.last().map(d -> DateWords.day(d, texts)).orElse("");
        return from + " – " + to;
    }
}
