package dev.lathe.server.registration;

import dev.lathe.value.Octets;
import java.util.Optional;

/** The rules for the {@code ep} parameter (LwM2M Core, 6.2.1.1; early draft, 7.2). */
public final class EndpointName {

    private EndpointName() {}

    /**
     * Any text is a name but an empty one, one too long and one with characters nobody can see: a name ends up in logs and on
     * screens.
     *
     * @param maxOctets of UTF-8
     * @throws dev.lathe.message.ResponseException 4.00 if there is none, or it is not acceptable
     */
    public static String checked(Optional<String> ep, int maxOctets) {
        String name = ep.orElseThrow(() ->
                Query.refusal("parameter ep is missing, and without security nothing else says who the device is"));
        if (Octets.count(name) > maxOctets) {
            throw Query.refusal("parameter ep has " + Octets.count(name) + " octets; at most " + maxOctets);
        }
        if (name.codePoints().anyMatch(EndpointName::isInvisible)) {
            throw Query.refusal("parameter ep has a control character, or is not UTF-8");
        }
        return name;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || character == '\ufffd'; // what decoders put in place of octets that are not UTF-8
    }
}
