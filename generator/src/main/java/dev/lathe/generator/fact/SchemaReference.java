package dev.lathe.generator.fact;

import dev.lathe.generator.model.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where OMA publishes the schema of DDF files; there is one for LwM2M 1.0 and one that serves 1.1 and 1.2. */
public final class SchemaReference {

    private static final String FOLDER = "http://www.openmobilealliance.org/tech/profiles/";

    private static final Pattern SYNTAX =
            Pattern.compile("https?://(?:www\\.)?openmobilealliance\\.org/tech/profiles/LWM2M(?:-v1_([012]))?\\.xsd");

    private SchemaReference() {}

    /** The LwM2M version a schema is of; empty if the reference is none of OMA's. */
    public static Optional<Version> version(String reference) {
        Matcher matcher = SYNTAX.matcher(reference.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) == null ? Version.V1_0 : new Version(1, Integer.parseInt(matcher.group(1))));
    }

    /** Whether the schema of the one version is right for an Object of the other. */
    public static boolean serves(Version schema, Version object) {
        return isFirst(schema) == isFirst(object);
    }

    /** What to name for an Object of that LwM2M version. */
    public static String of(Version version) {
        return FOLDER + (isFirst(version) ? "LWM2M.xsd" : "LWM2M-v1_1.xsd");
    }

    private static boolean isFirst(Version version) {
        return version.compareTo(new Version(1, 1)) < 0;
    }
}
