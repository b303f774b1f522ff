package dev.lathe.generator.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Trouble with a file or folder. The message says which, why, and what to do, and needs no stack trace beside it. */
public final class FileException extends IOException {

    private static final long serialVersionUID = 1L;

    public FileException(String message) {
        super(message);
    }

    private FileException(String message, IOException cause) {
        super(message, cause);
    }

    public static FileException reading(Path path, IOException cause) {
        return new FileException(
                "cannot read " + path + ": " + reason(cause) + "; see that it is there and may be read", cause);
    }

    public static FileException writing(Path path, IOException cause) {
        return new FileException(
                "cannot write " + path + ": " + reason(cause)
                        + "; see that there is room and that its folder may be written",
                cause);
    }

    /** The exceptions of the file system have often nothing but the path for a message. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
