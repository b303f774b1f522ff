package dev.lathe.generator.naming;

import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;
import java.util.Locale;

/**
 * An Object that wants classes of a name.
 *
 * @param name of its value type, to which the others add something
 * @param suffixes how often its id stands behind that
 */
record ClassCandidate(ObjectModel object, String name, int suffixes) {

    static ClassCandidate of(ObjectModel object) {
        return new ClassCandidate(object, name(object), 0);
    }

    private static String name(ObjectModel object) {
        if (object.javaName().isPresent()) {
            return object.javaName().get();
        }
        Words words = Words.of(object.name());
        if (words.isEmpty()) {
            return object.hasAddress() ? "Object" + object.id().getAsInt() : "UnnamedObject";
        }
        String name = words.upperCamel();
        if (words.isTooLong() && object.hasAddress()) {
            return name + "_" + object.id().getAsInt();
        }
        return ReservedNames.isType(name) ? name + "Object" : name;
    }

    String value() {
        return suffixes == 0 ? name : name + suffix().repeat(suffixes);
    }

    /** What a device has: Instances of an Object, in the early draft the Object itself. */
    String clientStub() {
        return value() + (isDraft() ? "Object" : "Instance");
    }

    String serverStub() {
        return "Remote" + value();
    }

    /** All that are generated, the value type alone for an Object without an address. */
    List<String> types() {
        return object.hasAddress() ? List.of(value(), clientStub(), serverStub()) : List.of(value());
    }

    /** The types as file systems see them that do not tell cases apart. */
    List<String> claims() {
        return types().stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether its name is the descriptor's own wish, or there is no id to put behind it. */
    boolean isFixed() {
        return object.javaName().isPresent() || !object.hasAddress();
    }

    /** Whether both are of one Object, perhaps in two versions, which have one name in packages of their own. */
    boolean isOfSameObject(ClassCandidate other) {
        return object.hasAddress()
                && object.family() == other.object.family()
                && object.id().equals(other.object.id());
    }

    ClassCandidate suffixed() {
        return new ClassCandidate(object, name, suffixes + 1);
    }

    private String suffix() {
        return (isDraft() ? "_D" : "_") + object.id().orElseThrow();
    }

    private boolean isDraft() {
        return object.family() == Family.DRAFT_0;
    }
}
