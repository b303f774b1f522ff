package dev.lathe.generator.fact;

import dev.lathe.generator.model.Version;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code urn:oma:lwm2m:{oma,ext,x}:<id>[:<version>]}, the version left out if it is 1.0. */
public record Urn(String idClass, String id, Optional<String> version) {

    private static final Pattern SYNTAX = Pattern.compile(
            "urn:oma:lwm2m:(oma|ext|x):(0|[1-9]\\d{0,4})(?::((?:0|[1-9]\\d{0,3})\\.(?:0|[1-9]\\d{0,3})))?");

    public static Optional<Urn> read(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return matcher.matches()
                ? Optional.of(new Urn(matcher.group(1), matcher.group(2), Optional.ofNullable(matcher.group(3))))
                : Optional.empty();
    }

    /** What follows from an Object's id and version. */
    public static Urn of(IdClass idClass, BigInteger id, Version version) {
        return new Urn(idClass.word(), id.toString(), Optional.empty()).ofVersion(version);
    }

    /** Whether it is that Object's, in some version. */
    public boolean isOf(BigInteger object) {
        return id.equals(object.toString());
    }

    public String versionMeant() {
        return version.orElse("1.0");
    }

    /** The same in that class. */
    public Urn ofClass(IdClass other) {
        return new Urn(other.word(), id, version);
    }

    /** The same in that version, as short as can be. */
    public Urn ofVersion(Version other) {
        return new Urn(idClass, id, Optional.of(other.toString()).filter(text -> !other.equals(Version.V1_0)));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return "urn:oma:lwm2m:" + idClass + ":" + id
                + version.map(text -> ":" + text).orElse("");
    }
}
