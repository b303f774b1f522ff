package dev.lathe.path;

/** A text that is not a path. */
public final class PathSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 40;

    PathSyntaxException(String text, String reason) {
        super("'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "' is not a path: " + reason);
    }
}
