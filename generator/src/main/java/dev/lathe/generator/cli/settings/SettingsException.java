package dev.lathe.generator.cli.settings;

import java.util.List;

/** A settings file that cannot be understood. The message has a line for each fault: where, what, and what to write. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    SettingsException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
