package dev.lathe.samples.seed;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.stream.IntStream;

/** An Object of as many readable Resources as a test wants. */
final class ManyResources extends ObjectInstance {

    ManyResources(int index, int resources) {
        super(new Type(index, resources));
    }

    private static final class Type extends InstanceType<ManyResources, Void> {

        Type(int index, int resources) {
            super(ManyResources.class, new Values(index, resources));
        }

        @Override
        public void read(ManyResources it, int resource, PayloadWriter out) {
            out.text(resource, "value of " + resource);
        }

        @Override
        public void execute(ManyResources it, int resource, Arguments arguments) {
            throw new AssertionError("nothing can be executed");
        }

        @Override
        public void validate(ManyResources it, Void patch) {
            throw new AssertionError("nothing can be written");
        }

        @Override
        public void apply(ManyResources it, Void patch) {
            throw new AssertionError("nothing can be written");
        }
    }

    private static final class Values extends ValueType<String, Void> {

        Values(int index, int resources) {
            super(ObjectSpec.ofDraft0(
                    index,
                    "Many Resources",
                    "urn:oma:mo:lwm2m2:many",
                    IntStream.range(0, resources)
                            .mapToObj(id -> ResourceSpec.ofDraft0(
                                            index, id, "Resource " + id, Operations.R, DataType.STRING)
                                    .asMandatory())
                            .toArray(ResourceSpec[]::new)));
        }

        @Override
        public String decode(PayloadReader in) {
            throw new AssertionError("nobody reads it by its type");
        }

        @Override
        public void encode(String value, PayloadWriter out) {
            throw new AssertionError("nobody writes it by its type");
        }

        @Override
        public Void decodePatch(PayloadReader in) {
            throw new AssertionError("nothing can be written");
        }

        @Override
        public void encodePatch(Void patch, PayloadWriter out) {
            throw new AssertionError("nothing can be written");
        }
    }
}
