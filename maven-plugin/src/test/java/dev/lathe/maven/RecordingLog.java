package dev.lathe.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A build's log that can be read afterwards: level, blank, text. */
final class RecordingLog extends SystemStreamLog {

    final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence text) {
        lines.add("info " + text);
    }

    @Override
    public void warn(CharSequence text) {
        lines.add("warn " + text);
    }

    @Override
    public void error(CharSequence text) {
        lines.add("error " + text);
    }
}
