package dev.lathe.link;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathSyntaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One link of RFC 6690: a target and its attributes in their order. Immutable.
 *
 * @param target what stands between the angle brackets, verbatim
 * @param attributes by name; an attribute without a value has an empty one
 */
public record Link(String target, Map<String, String> attributes) {

    public Link {
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public static Link to(LwM2mPath path) {
        return new Link(path.toString(), Map.of());
    }

    /** The same link with one more attribute. */
    public Link with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Link(target, more);
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The target as a path of the data model, if it is one; one trailing slash is tolerated. */
    public Optional<LwM2mPath> path() {
        String text = target.length() > 1 && target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        try {
            return Optional.of(LwM2mPath.parse(text));
        } catch (PathSyntaxException e) {
            return Optional.empty();
        }
    }
}
