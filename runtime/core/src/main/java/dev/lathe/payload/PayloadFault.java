package dev.lathe.payload;

import dev.lathe.message.PayloadException;

/** Makes the exception for what is wrong with a payload, in the words of the format that is read. */
@FunctionalInterface
public interface PayloadFault {

    /** @param offset of the octet to blame */
    PayloadException at(int offset, String reason);
}
