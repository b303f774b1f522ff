package dev.lathe.generator.file;

import java.nio.charset.StandardCharsets;

/** What came of a run of git. */
final class GitAnswer {

    private final int code;
    private final byte[] output;
    private final String complaint;

    GitAnswer(int code, byte[] output, String complaint) {
        this.code = code;
        this.output = output;
        this.complaint = complaint;
    }

    boolean isGood() {
        return code == 0;
    }

    /** Not to be changed. */
    byte[] output() {
        return output;
    }

    String text() {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    /** What git says is wrong: its first line that is not blank. */
    String reason() {
        return complaint
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.replaceFirst("^(fatal|error): ", ""))
                .orElse("git ends with " + code);
    }
}
