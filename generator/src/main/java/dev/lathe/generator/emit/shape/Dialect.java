package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;

/**
 * In which generated code of the two protocol families differs: what Objects and Resources are made of, and what they are called
 * in Javadoc. What their server stubs extend is the server stubs' own matter.
 */
public sealed interface Dialect permits LwM2mDialect, Draft0Dialect {

    static Dialect of(ObjectModel object) {
        return switch (object.family()) {
            case LWM2M -> new LwM2mDialect(object);
            case DRAFT_0 -> new Draft0Dialect(object);
        };
    }

    /** The path of what a value is of, with {@code x} for what is not known. */
    String path();

    /** What a value is of, as Javadoc. */
    String holder();

    /** An Object of a device, by its title, as the beginning of a sentence. */
    String oneOf(String title);

    /** What identifies the Object, as Javadoc, without a full stop. */
    String identity();

    /** What an {@code ObjectSpec} tells, as Javadoc. */
    String facts();

    /** The Object's spec, made of the constants of its Resources. */
    CodeBlock objectSpec(List<Member> members);

    /** The beginning of the call that makes the spec of a Resource: its ids. */
    CodeBlock resourceSpec(Member member);
}
