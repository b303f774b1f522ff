package dev.lathe.stub;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.ObjectSpec;
import org.jspecify.annotations.Nullable;

/** The value of an Object version that knows no Resource. */
public record Empty(UnknownResources unknown) {

    public static final ValueType<Empty, Empty> TYPE =
            new ValueType<>(ObjectSpec.of(Specimen.OBJECT, "Empty", "urn:oma:lwm2m:x:4242", "1.0")) {
                @Override
                public Empty decode(PayloadReader in) {
                    UnknownResources.@Nullable Builder unknown = null;
                    while (in.next()) {
                        unknown = UnknownResources.add(unknown, in);
                    }
                    return new Empty(UnknownResources.done(unknown));
                }

                @Override
                public void encode(Empty it, PayloadWriter out) {
                    it.unknown.writeTo(out);
                }

                @Override
                public Empty decodePatch(PayloadReader in) {
                    return decode(in);
                }

                @Override
                public void encodePatch(Empty patch, PayloadWriter out) {
                    encode(patch, out);
                }
            };
}
