package dev.lathe.stub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.spec.DataType;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.OptionalMethods.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resources of the early draft that can be executed and read or written: all of their methods stand for them together. */
class OptionalMethodsTest {

    @Test
    void none_of_the_methods_and_it_is_not_there() {
        assertThat(image(Operations.RWE).overriddenBy(PumpObject.class, PumpObject.class))
                .isFalse();
        assertThat(image(Operations.RWE).overriddenBy(IdlePump.class, PumpObject.class))
                .isFalse();
    }

    @Test
    void all_of_the_methods_and_it_is_there_either_form_of_the_execute_will_do() {
        assertThat(image(Operations.RWE).overriddenBy(WholePump.class, PumpObject.class))
                .isTrue();
        assertThat(image(Operations.RWE).overriddenBy(OtherWholePump.class, PumpObject.class))
                .isTrue();
    }

    @Test
    void some_of_the_methods_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> image(Operations.RWE).overriddenBy(ReadablePump.class, PumpObject.class))
                .withMessageContaining("ReadablePump overrides image(String) but not executeImage(): Image (/7/65535)"
                        + " can be read, written and executed, so override all of its methods, or none");
    }

    @ParameterizedTest
    @CsvSource({"RE, read and executed", "WE, written and executed"})
    void two_that_belong_together_are_both(Operations operations, String words) {
        OptionalMethods methods = OptionalMethods.all(spec(operations), Signature.of("image"))
                .and(OptionalMethods.all(spec(operations), Signature.of("executeImage")));
        assertThatIllegalStateException()
                .isThrownBy(() -> methods.overriddenBy(ReadablePump.class, PumpObject.class))
                .withMessageEndingWith("can be " + words + ", so override both methods, or neither");
    }

    private static OptionalMethods image(Operations operations) {
        return OptionalMethods.all(spec(operations), Signature.of("image"), Signature.of("image", String.class))
                .and(OptionalMethods.any(
                        spec(operations), Signature.of("executeImage"), Signature.of("executeImage", Object.class)));
    }

    private static ResourceSpec spec(Operations operations) {
        return ResourceSpec.ofDraft0(7, 65535, "Image", operations, DataType.STRING);
    }

    static class PumpObject {

        public String image() {
            return "";
        }

        public void image(String value) {}

        public void executeImage() {}

        public void executeImage(Object arguments) {}
    }

    static final class IdlePump extends PumpObject {}

    static class ReadablePump extends PumpObject {

        @Override
        public String image() {
            return "x";
        }

        @Override
        public void image(String value) {}
    }

    static final class WholePump extends ReadablePump {

        @Override
        public void executeImage() {}
    }

    static final class OtherWholePump extends ReadablePump {

        @Override
        public void executeImage(Object arguments) {}
    }
}
