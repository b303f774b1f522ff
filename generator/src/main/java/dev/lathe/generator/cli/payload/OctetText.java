package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.terminal.UsageException;
import java.util.Base64;

/** Octets as people copy them from logs: hexadecimal digits, in which spaces, colons, hyphens and {@code 0x} mean nothing. */
public final class OctetText {

    private OctetText() {}

    /** @throws UsageException if something else is in it, or half an octet */
    public static byte[] hex(String text) throws UsageException {
        StringBuilder digits = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isPrefix = c == '0' && at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
            if (isPrefix) {
                at++;
            } else if (Character.digit(c, 16) >= 0 && c < 0x80) {
                digits.append(c);
            } else if (!Character.isWhitespace(c) && " :-,_".indexOf(c) < 0) {
                throw new UsageException("'" + c + "' at character " + (at + 1)
                        + " is no hexadecimal digit; write octets as in e1 0a 41 (base64 needs --base64)");
            }
        }
        if (digits.length() % 2 != 0) {
            throw new UsageException(
                    digits.length() + " hexadecimal digits are no whole octets: a digit is missing or one too many");
        }
        byte[] octets = new byte[digits.length() / 2];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte)
                    (Character.digit(digits.charAt(2 * i), 16) << 4 | Character.digit(digits.charAt(2 * i + 1), 16));
        }
        return octets;
    }

    /** Of either alphabet of RFC 4648; line breaks mean nothing. */
    public static byte[] base64(String text) throws UsageException {
        String plain = text.replaceAll("\\s", "").replace('-', '+').replace('_', '/');
        try {
            return Base64.getDecoder().decode(plain);
        } catch (IllegalArgumentException malformed) {
            throw new UsageException("this is no base64: " + malformed.getMessage());
        }
    }

    /** Two digits an octet and nothing else. */
    public static String hex(byte[] octets) {
        StringBuilder text = new StringBuilder(2 * octets.length);
        for (byte octet : octets) {
            text.append(Character.forDigit(octet >> 4 & 0xF, 16)).append(Character.forDigit(octet & 0xF, 16));
        }
        return text.toString();
    }
}
