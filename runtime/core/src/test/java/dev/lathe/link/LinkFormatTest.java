package dev.lathe.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFormatTest {

    private static List<Link> parsed(String text) {
        return LinkFormat.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Link... links) {
        return new String(LinkFormat.write(List.of(links)), StandardCharsets.UTF_8);
    }

    private static Link link(String target, String... namesAndValues) {
        Link link = new Link(target, Map.of());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            link = link.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return link;
    }

    @Test
    void readsWhatARegisteringDeviceSends() {
        assertThat(parsed("</>;rt=\"oma.lwm2m\";ct=\"110 112\",</1/0>,</3>;ver=1.1,</3/0>,</44/0>;ver=\"2.2\""))
                .containsExactly(
                        link("/", "rt", "oma.lwm2m", "ct", "110 112"),
                        link("/1/0"),
                        link("/3", "ver", "1.1"),
                        link("/3/0"),
                        link("/44/0", "ver", "2.2"));
    }

    @Test
    void readsWhatDiscoverAnswers() {
        assertThat(parsed("</3/0>;pmin=10, </3/0/7>;dim=8;pmin=10;gt=50;lt=-42.2,\t</3/0/8>;obs"))
                .containsExactly(
                        link("/3/0", "pmin", "10"),
                        link("/3/0/7", "dim", "8", "pmin", "10", "gt", "50", "lt", "-42.2"),
                        link("/3/0/8", "obs", ""));
    }

    @Test
    void readsOldBootstrapDiscoverAnswers() {
        assertThat(parsed("lwm2m=1.0,</0/0>;ssid=101;uri=\"coap://[::1]:5683\",</1/0/>"))
                .containsExactly(
                        link("/", "lwm2m", "1.0"),
                        link("/0/0", "ssid", "101", "uri", "coap://[::1]:5683"),
                        link("/1/0/"));
        assertThat(parsed("lwm2m=\"1.0\"")).containsExactly(link("/", "lwm2m", "1.0"));
        assertThat(parsed("</1/0/>").get(0).path()).contains(LwM2mPath.of(1, 0));
    }

    @Test
    void anEmptyBodyHasNoLinks() {
        assertThat(parsed("")).isEmpty();
        assertThat(LinkFormat.write(List.of())).isEmpty();
    }

    @Test
    void quotesHideCommasAndEscapes() {
        assertThat(parsed("</1>;title=\"a,<b>;c=\\\"d\\\\é€\",</2>"))
                .containsExactly(link("/1", "title", "a,<b>;c=\"d\\é€"), link("/2"));
        assertThat(parsed("</1>;title=\"\";x*=y")).containsExactly(link("/1", "title", "", "x*", "y"));
    }

    @Test
    void writesNumbersBareAndEverythingElseInQuotes() {
        assertThat(written(
                        link("/", "rt", "oma.lwm2m", "ct", "11542"),
                        link("/", "ct", "110 112"),
                        link("/3", "ver", "1.1"),
                        link("/3/0/7", "lt", "-42.2", "obs", "", "title", "a\"b\\c"),
                        link("/0/0", "uri", "coap://a:5683", "v", "1.")))
                .isEqualTo("</>;rt=\"oma.lwm2m\";ct=11542,</>;ct=\"110 112\",</3>;ver=1.1,"
                        + "</3/0/7>;lt=-42.2;obs;title=\"a\\\"b\\\\c\",</0/0>;uri=\"coap://a:5683\";v=\"1.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</1/0>;ver=\"1 | 11 | the quoted value has no end",
                "</1/0>;ver=\"1\\ | 11 | the quoted value has no end",
                "</1/0 | 5 | '>' is expected",
                "</1 /0> | 3 | '>' is expected",
                "</1>x | 4 | a comma or the end is expected",
                "</1> ,</2> | 4 | a comma or the end is expected",
                "</1>, | 5 | '<' is expected",
                "</1>,,</2> | 5 | '<' is expected",
                "</1>,x=1 | 5 | '<' is expected",
                "</1>; | 5 | the name of an attribute is expected",
                "</1>;=1 | 5 | the name of an attribute is expected",
                "</1>;a= | 7 | a value is expected",
                "</1>;a=b\"c | 8 | a comma or the end is expected",
                "</1>;a=1;a=2 | 9 | the attribute is there twice",
                "<> | 1 | a target, as /3/0 is expected",
                "<</1>> | 1 | a target, as /3/0 is expected",
                "</é> | 2 | '>' is expected",
                "{\"a\":1} | 0 | the name of an attribute is expected",
                "` ` | 0 | the name of an attribute is expected",
            })
    void namesTheOctetAtFault(String body, int offset, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> parsed(body))
                .withMessage("link-format (40) at octet " + offset + ": " + reason)
                .extracting(PayloadException::offset)
                .isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</1>;a=\"\0\"", "</1>;a=\"\n\"", "</1>;a=\"\\\0\"", "</1>;a=\"\u007f\"", "</\0>", "\0"})
    void refusesControlCharacters(String body) {
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> parsed(body));
    }

    @Test
    void refusesMalformedUtf8() {
        byte[] body = {'<', '/', '>', ';', 'a', '=', '"', (byte) 0xc3, '(', '"'};
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> LinkFormat.parse(body))
                .withMessage("link-format (40) at octet 6: a quoted value is well-formed UTF-8");
    }

    @Test
    void readsThousandsOfLinksButNotAnyNumber() {
        String body = "</1>" + ",</1>".repeat(LinkFormat.MAX_LINKS - 1);
        assertThat(parsed(body)).hasSize(LinkFormat.MAX_LINKS);
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> parsed(body + ",</1>"))
                .withMessageEndingWith("there are more than the 10000 links that are read");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> LinkFormat.parse(new byte[LinkFormat.MAX_OCTETS + 1]))
                .withMessageEndingWith("65537 octets are more than the 65536 that are read");
    }

    @Test
    void anyLinksComeBackAsTheyWere() {
        Random random = new Random(6);
        String[] values = {"", "1.1", "-5", "oma.lwm2m", "110 112", "a,b;c=\"d\"", "\\", "é€\ud83d\ude00", "1.", "\t"};
        for (int i = 0; i < 5000; i++) {
            List<Link> links = new ArrayList<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                Link link = Link.to(LwM2mPath.of(random.nextInt(65535), random.nextInt(65535)));
                for (int attribute = random.nextInt(4); attribute > 0; attribute--) {
                    link = link.with("a" + attribute, values[random.nextInt(values.length)]);
                }
                links.add(link);
            }
            byte[] body = LinkFormat.write(links);
            assertThat(LinkFormat.parse(body)).isEqualTo(links);
        }
    }

    @Test
    void aLinkKeepsTheOrderOfItsAttributes() {
        assertThat(link("/3", "z", "1", "a", "2", "m", "3").attributes().keySet())
                .containsExactly("z", "a", "m");
        assertThat(link("/3", "ver", "1.1").attribute("ver")).contains("1.1");
        assertThat(link("/3").attribute("ver")).isEmpty();
        assertThat(link("/d0/3").path()).isEmpty();
    }
}
