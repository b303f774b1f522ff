package dev.lathe.generator.xml;

import java.util.Optional;

/**
 * Why a text is no XML, in words for the person who wrote it.
 *
 * @param isLimit whether the text may be XML, but is more of it than is read here
 * @param fix what to write in the place of the fault, if that mends it
 */
record XmlFault(int start, int end, String message, String remedy, boolean isLimit, Optional<String> fix) {

    static XmlFault at(int start, int end, String message, String remedy) {
        return new XmlFault(start, end, message, remedy, false, Optional.empty());
    }

    static XmlFault limit(int start, int end, String message, String remedy) {
        return new XmlFault(start, end, message, remedy, true, Optional.empty());
    }

    XmlFault fixedBy(String characters) {
        return new XmlFault(start, end, message, remedy, isLimit, Optional.of(characters));
    }
}
