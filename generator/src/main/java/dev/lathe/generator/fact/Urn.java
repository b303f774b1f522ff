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

    public static String write(IdClass idClass, BigInteger id, Version version) {
        return "urn:oma:lwm2m:" + idClass.word() + ":" + id + (version.equals(Version.V1_0) ? "" : ":" + version);
    }
}
