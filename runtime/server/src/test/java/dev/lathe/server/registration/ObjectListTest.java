package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectListTest {

    private static RegisteredObjects read(String links, Enabler enabler) {
        return read(links, enabler, Optional.empty());
    }

    private static RegisteredObjects read(String links, Enabler enabler, Optional<RegisteredObjects> earlier) {
        return ObjectList.read(LinkFormat.parse(links.getBytes(StandardCharsets.UTF_8)), enabler, earlier);
    }

    @Test
    void objectsWithAndWithoutInstances() {
        assertThat(read("</1/0>,</1/1>,</5>,</42770/0>", Enabler.V1_0))
                .hasToString("{1=1.0, 5=1.0, 42770=1.0} [/1/0, /1/1, /42770/0]");
    }

    @Test
    void securityAndOscoreAreNeverListed() {
        assertThat(read("</0/0>,</0>,</21/0>,</3/0>", Enabler.V1_0)).hasToString("{3=1.0} [/3/0]");
    }

    @Test
    void theObject23IsNotListedFromVersion12On() {
        assertThat(read("</23/0>,</3/0>", Enabler.V1_1).versions()).containsOnlyKeys(3, 23);
        assertThat(read("</23/0>,</3/0>", Enabler.V1_2).versions()).containsOnlyKeys(3);
    }

    @Test
    void whatIsListedTwiceIsThereOnce() {
        assertThat(read("</3/0>,</3/0>,</3>,</3/0/>", Enabler.V1_0)).hasToString("{3=1.0} [/3/0]");
    }

    @Test
    void whatIsNoObjectOrInstanceIsNobodysBusiness() {
        assertThat(read("</3/0/9>,</a/b>,</65535/0>,</03/0>,<coap://x/3/0>,</3/0>;foo=bar", Enabler.V1_0))
                .hasToString("{3=1.0} [/3/0]");
    }

    @Test
    void aVersionStandsAtTheObjectOrAtAnInstance() {
        assertThat(read("</3>;ver=1.1,</3/0>,</42770/0>;ver=\"2.3\",</42770/1>", Enabler.V1_0)
                        .versions())
                .hasToString("{3=1.1, 42770=2.3}");
    }

    @Test
    void theObjectsVersionCountsMoreThanAnInstances() {
        assertThat(read("</3/0>;ver=1.2,</3>;ver=1.1", Enabler.V1_0).versions()).hasToString("{3=1.1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1", "1.0.0", "-1.0"})
    void aVersionThatIsNoneIsRefused(String version) {
        assertThatThrownBy(() -> read("</3>;ver=\"" + version + "\"", Enabler.V1_1))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("ver of </3>: '" + version + "' is not a version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V1_0 | {1=1.0, 2=1.0, 3=1.0, 4=1.0, 5=1.0, 6=1.0, 7=1.0, 9=1.0}",
                "V1_1 | {1=1.1, 2=1.0, 3=1.1, 4=1.2, 5=1.0, 6=1.0, 7=1.0, 9=1.0}",
                "V1_2 | {1=1.2, 2=1.1, 3=1.2, 4=1.3, 5=1.1, 6=1.0, 7=1.0, 9=1.0}",
            })
    void versionsOfCoreObjectsFollowTheEnabler(Enabler enabler, String versions) {
        assertThat(read("</1/0>,</2/0>,</3/0>,</4/0>,</5/0>,</6/0>,</7/0>,</9/0>", enabler)
                        .versions())
                .hasToString(versions);
    }

    @Test
    void theRootSaysWhichFormatsTheDeviceSpeaks() {
        assertThat(read("</>;ct=\"110 112 60\",</3/0>", Enabler.V1_1).formats())
                .containsExactly(ContentFormat.SENML_JSON, ContentFormat.SENML_CBOR, ContentFormat.CBOR);
        assertThat(read("</>;rt=\"oma.lwm2m\";ct=11543,</3/0>", Enabler.V1_0).formats())
                .containsExactly(ContentFormat.LWM2M_JSON);
        assertThat(read("</>;ct=\"hello 99999999999\",</3/0>", Enabler.V1_0).formats())
                .isEmpty();
    }

    @Test
    void objectsLieBelowAnAlternateRoot() {
        RegisteredObjects objects = read("</lwm2m>;rt=\"oma.lwm2m\",</lwm2m/1/0>,</lwm2m/3>,</4/0>", Enabler.V1_0);

        assertThat(objects.root()).containsExactly("lwm2m");
        assertThat(objects).hasToString("under /lwm2m {1=1.0, 3=1.0} [/1/0]");
    }

    @Test
    void aRootIsDecodedForThePathOfRequests() {
        assertThat(read("</a%20b/c>;rt=\"x oma.lwm2m\",</a%20b/c/3/0>", Enabler.V1_0)
                        .root())
                .containsExactly("a b", "c");
    }

    @Test
    void aRootIsTheSameHoweverALinkSpellsIt() {
        assertThat(read("</a%20b%2Fc>;rt=\"oma.lwm2m\",</%61%20b%2fc/3/0>,</a%20b/c/4/0>,</a%zz/5/0>", Enabler.V1_0))
                .hasToString("under /a b/c {3=1.0} [/3/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3", "/a/5/b", "//", "/a//b", "/%zz", "/a?b"})
    void aRootThatCannotGoBeforePathsIsRefused(String root) {
        assertThatThrownBy(() -> read("<" + root + ">;rt=\"oma.lwm2m\",</3/0>", Enabler.V1_0))
                .isInstanceOf(ResponseException.class)
                .hasMessageStartingWith("4.00 Bad Request: root '");
    }

    @Test
    void twoRootsAreOneTooMany() {
        assertThatThrownBy(() -> read("</a>;rt=\"oma.lwm2m\",</b>;rt=\"oma.lwm2m\",</a/3/0>", Enabler.V1_0))
                .hasMessage("4.00 Bad Request: more than one link has rt=\"oma.lwm2m\"");
    }

    @Test
    void aLaterListKeepsRootAndFormatsUnlessItNamesThem() {
        RegisteredObjects earlier = read("</r>;rt=\"oma.lwm2m\";ct=110,</r/3/0>", Enabler.V1_1);

        RegisteredObjects later = read("</r/3/0>,</r/4/0>", Enabler.V1_1, Optional.of(earlier));
        assertThat(later.root()).containsExactly("r");
        assertThat(later.formats()).containsExactly(ContentFormat.SENML_JSON);
        assertThat(later.versions()).containsOnlyKeys(3, 4);

        assertThat(read("</>;ct=60,</3/0>", Enabler.V1_1, Optional.of(earlier)).root())
                .isEmpty();
    }
}
