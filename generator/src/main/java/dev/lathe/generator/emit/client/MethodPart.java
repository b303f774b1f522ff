package dev.lathe.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.model.Family;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods a device implements: a getter for what can be read, a setter for what can be written, one for each execute. Those
 * of mandatory Resources are abstract, the others say that they are absent until they are overridden.
 */
final class MethodPart {

    private final ObjectShape object;

    MethodPart(ObjectShape object) {
        this.object = object;
    }

    void addTo(TypeSpec.Builder type) {
        for (Member member : object.members()) {
            if (member.isInValue()) {
                type.addMethod(finished(getter(member), member));
            }
            if (member.isWritable()) {
                type.addMethod(finished(setter(member), member));
            }
            if (member.model().isTakenInPieces()) {
                type.addMethod(sink(member));
            }
            if (member.isExecutable()) {
                addExecute(type, member);
            }
        }
    }

    private static MethodSpec.Builder method(String name, Member member, Javadoc javadoc) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc(javadoc.block());
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec.Builder getter(Member member) {
        return method(member.name(), member, member.javadoc().returned()).returns(member.exposed());
    }

    private MethodSpec.Builder setter(Member member) {
        String value = member.javadoc().value();
        Javadoc written = member.javadoc().written();
        if (object.model().family() == Family.LWM2M && member.isMultiple() && !member.isInValue()) {
            written.paragraph(
                    "It has the instances that were sent: what there was cannot be asked for, so that a write that"
                            + " adds to it looks like one that replaces it. Keep the others if they matter.");
        }
        Javadoc javadoc =
                written.tag("@param value " + (member.isChecked() ? value + "; the descriptor allows it" : value));
        return method(member.name(), member, javadoc).addParameter(member.exposed(), "value");
    }

    private MethodSpec sink(Member member) {
        Javadoc javadoc = member.javadoc()
                .named()
                .paragraph(
                        "Override it to take a value that is written by itself in pieces, as a firmware image. {@code "
                                + member.name()
                                + "} is not called then, nor {@code apply}; it is where this gives no sink, and for a"
                                + " value within a larger payload.")
                .tag("@param size of the value in octets")
                .tag("@return what takes the pieces, if any");
        return method(member.names().sink(), member, javadoc)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.OPAQUE_SINK))
                .addParameter(TypeName.LONG, "size")
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    private void addExecute(TypeSpec.Builder type, Member member) {
        String name = member.executeName();
        Javadoc javadoc = member.javadoc().executed();
        if (member.declaresArguments()) {
            MethodSpec.Builder method = method(name, member, withParameters(javadoc, member));
            member.parameters().forEach(parameter -> method.addParameter(parameter.exposed(), parameter.name()));
            type.addMethod(finished(method, member));
            return;
        }
        // The descriptor says nothing of arguments: either method may be overridden, so neither can be abstract.
        type.addMethod(method(name, member, javadoc.paragraph("Override this one, or the one with arguments."))
                .addStatement("throw new $T($L)", RuntimeTypes.ABSENT_RESOURCE_EXCEPTION, member.constant())
                .build());
        type.addMethod(method(
                        name,
                        member,
                        member.javadoc()
                                .executed()
                                .paragraph("Override this one if the arguments matter, of which the descriptor says"
                                        + " nothing; they are passed over otherwise.")
                                .tag("@param arguments as they came, none where there are none"))
                .addParameter(RuntimeTypes.ARGUMENTS, "arguments")
                .addStatement("$L()", name)
                .build());
    }

    private static Javadoc withParameters(Javadoc javadoc, Member member) {
        member.parameters().forEach(parameter -> javadoc.tag(parameter.javadoc()));
        return javadoc;
    }

    private static MethodSpec finished(MethodSpec.Builder method, Member member) {
        if (member.isMandatory()) {
            return method.addModifiers(Modifier.ABSTRACT).build();
        }
        return method.addStatement("throw new $T($L)", RuntimeTypes.ABSENT_RESOURCE_EXCEPTION, member.constant())
                .build();
    }

    /** The type by which a setter is looked up. */
    static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
