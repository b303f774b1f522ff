package dev.lathe.server.bootstrap;

import dev.lathe.payload.PayloadFormat;
import java.util.List;

/**
 * How a session speaks with its device.
 *
 * @param format in which values are written
 * @param root segments that paths of the data model lie below
 */
record Dialect(PayloadFormat format, List<String> root) {}
