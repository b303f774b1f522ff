package dev.lathe.generator.cli.payload;

import java.util.List;
import java.util.Optional;

/**
 * What a payload says.
 *
 * @param entries in wire order, as far as it could be read
 * @param fault format, offset, path and reason, if it could not be read to its end
 */
public record DecodedPayload(List<PayloadEntry> entries, Optional<String> fault) {

    public DecodedPayload {
        entries = List.copyOf(entries);
    }

    /** Whether it can be read, and the descriptors allow every value they know. */
    public boolean isGood() {
        return fault.isEmpty() && entries.stream().noneMatch(PayloadEntry::isWrong);
    }
}
