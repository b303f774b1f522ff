package dev.lathe.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What is read and written. */
final class Payloads {

    /** Object Instance /3/0 as LwM2M Core shows it, 16 values in 121 octets. */
    static final byte[] DEVICE = hex("c800144f70656e204d6f62696c6520416c6c69616e6365"
            + "c801164c69676874776569676874204d324d20436c69656e74"
            + "c80209333435303030313233c303312e30"
            + "860641000141010588070842000ed842011388870841007d42010384"
            + "c10964c10a0f830b410000c40d5182428fc60e2b30323a3030c11055");

    static final byte[] SENSOR = hex("e415e1c0a00000" + "e415e242480000" + "e4164441b40000" + "e3164543656c");

    static final byte[] SECURITY =
            hex("c800" + "0c636f61703a2f2f6c61746865" + "c10100c10202" + "c303aabbcc" + "c305010203" + "c10a65");

    static final byte[] SERVER = hex("c10065" + "c40100015180" + "c10601" + "c10755");

    static final byte[] NUMBER = "100".getBytes(StandardCharsets.US_ASCII);

    static final byte[] KEY = hex("0102030405060708");

    /** Object 3 as the early draft shows it, without the white space: 3 values in 65 octets. */
    static final byte[] DEVICE_INFO = "{\"3\":{\"0\":\"Open Mobile Alliance\",\"1\":\"LWM2M v1.0\",\"2\":\"9347112\"}}"
            .getBytes(StandardCharsets.US_ASCII);

    private Payloads() {}

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
