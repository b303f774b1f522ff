package dev.lathe.spec;

/** The version of an Object: {@code 1.10} comes after {@code 1.9}. Versions of one major number understand each other. */
public record ObjectVersion(int major, int minor) implements Comparable<ObjectVersion> {

    public static final ObjectVersion V1_0 = new ObjectVersion(1, 0);

    public ObjectVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("a version has no negative part: " + major + "." + minor);
        }
    }

    /**
     * Reads {@code 1.0}.
     *
     * @throws IllegalArgumentException if the text is not two numbers of at most four digits with a dot between them
     */
    public static ObjectVersion parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > 4 || text.length() - dot < 2 || text.length() - dot > 5) {
            throw malformed(text);
        }
        return new ObjectVersion(number(text, 0, dot), number(text, dot + 1, text.length()));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw malformed(text);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static IllegalArgumentException malformed(String text) {
        String shown = text.length() <= 20 ? text : text.substring(0, 20) + "…";
        return new IllegalArgumentException("'" + shown + "' is not a version: write two numbers with a dot, as 1.0");
    }

    @Override
    public int compareTo(ObjectVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
