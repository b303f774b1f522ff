package dev.lathe.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The nested {@code Stored}: a device's class for Objects that are only stored, complete but for what no value can hold. */
final class StoredPart {

    private static final String MISSING = "@throws IllegalArgumentException if the value lacks a mandatory Resource";

    private final ObjectShape object;

    StoredPart(ObjectShape object) {
        this.object = object;
    }

    TypeSpec stored() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Stored")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(object.clientStub())
                .addField(
                        ParameterizedTypeName.get(RuntimeTypes.STORED_VALUE, object.value()),
                        "stored",
                        Modifier.PRIVATE,
                        Modifier.FINAL);
        List<Member> owed = object.members(member -> member.isMandatory() && !isStored(member));
        if (!owed.isEmpty()) {
            type.addModifiers(Modifier.ABSTRACT);
        }
        type.addJavadoc(javadoc(owed).block());
        addConstructors(type);
        addState(type);
        for (Member member : object.valueMembers()) {
            if (isServed(member)) {
                type.addMethod(getter(member));
                if (member.isWritable()) {
                    type.addMethod(setter(member));
                }
            }
        }
        return type.addMethod(writing("apply", "patch"))
                .addMethod(writing("provision", "value"))
                .build();
    }

    private Javadoc javadoc(List<Member> owed) {
        Javadoc javadoc = Javadoc.of(
                        "One that is only stored: it holds a value, which servers read, and write as a whole.")
                .paragraph(
                        "Of the optional Resources it has those that the value has when the instance becomes part of a"
                                + " client, and of the others those whose methods a subclass overrides. Safe for all threads.");
        if (!owed.isEmpty()) {
            javadoc.paragraph("A subclass adds what no value can hold: "
                    + owed.stream()
                            .map(member -> Javadoc.text(member.model().name()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return javadoc;
    }

    /** Whether nothing of it is left to a subclass. */
    private static boolean isStored(Member member) {
        return member.isInValue() && !member.isExecutable();
    }

    /** Its methods are overridden together or not at all, and an optional one that is executed too is a subclass's. */
    private static boolean isServed(Member member) {
        return member.isInValue() && (member.isMandatory() || !member.isExecutable());
    }

    private void addConstructors(TypeSpec.Builder type) {
        type.addMethod(constructor("super()")
                .addJavadoc(Javadoc.of("Has the optional Resources that the value has.")
                        .tag("@param value what it begins with")
                        .tag(MISSING)
                        .block())
                .build());
        type.addMethod(constructor("super(optional)")
                .addJavadoc(
                        Javadoc.of("Names the optional Resources as well, of which it has those that the value has.")
                                .tag("@param value what it begins with")
                                .tag("@param optional those it may have")
                                .tag(MISSING)
                                .block())
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Set.class), RuntimeTypes.RESOURCE_SPEC), "optional")
                .build());
    }

    private MethodSpec.Builder constructor(String call) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(object.value(), "value")
                .addStatement(call)
                .addStatement("this.stored = new $T<>($T.TYPE, value)", RuntimeTypes.STORED_VALUE, object.value());
    }

    private void addState(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("{@return the value as it is now}\n")
                .returns(object.value())
                .addStatement("return stored.get()")
                .build());
        type.addMethod(MethodSpec.methodBuilder("set")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The device's own new value: {@link #update} without a look at the old one.")
                        .tag("@param value the new one")
                        .block())
                .addParameter(object.value(), "value")
                .addStatement("update(any -> value)")
                .build());
        type.addMethod(MethodSpec.methodBuilder("update")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                                "The device's own change of the value. Whoever observes a Resource that differs then is"
                                        + " told.")
                        .tag(
                                "@param change without effects of its own: it is called again if another thread was faster")
                        .tag("@throws IllegalArgumentException if a mandatory Resource is missing then")
                        .tag("@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION
                                + " if the descriptor does not allow one of the values")
                        .block())
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), object.value()), "change")
                .addStatement("changed(stored.update(change))")
                .build());
        type.addMethod(MethodSpec.methodBuilder("written")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(Javadoc.of(
                                "Called when a server or a Bootstrap-Server has changed the value, before it is answered: to"
                                        + " keep it beyond a restart.")
                        .tag("@param before the value as it was")
                        .tag("@param after the value as it was left")
                        .block())
                .addParameter(object.value(), "before")
                .addParameter(object.value(), "after")
                .build());
        type.addMethod(override("has", Modifier.PROTECTED)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.RESOURCE_SPEC, "resource")
                .addStatement("return stored.has(resource)")
                .build());
    }

    private static MethodSpec.Builder override(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }

    private static MethodSpec.Builder override(Member member) {
        MethodSpec.Builder method = override(member.name(), Modifier.PUBLIC);
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static MethodSpec getter(Member member) {
        CodeBlock value = CodeBlock.of("get().$L()", member.name());
        return override(member)
                .returns(member.exposed())
                .addStatement(
                        "return $L",
                        member.isMandatory()
                                ? value
                                : CodeBlock.of(
                                        "$L.orElseThrow(() ->$Wnew $T($L))",
                                        value,
                                        RuntimeTypes.ABSENT_RESOURCE_EXCEPTION,
                                        member.constant()))
                .build();
    }

    private static MethodSpec setter(Member member) {
        return override(member)
                .addParameter(member.exposed(), "value")
                .addStatement("update(it -> it.$L(value))", member.names().with())
                .build();
    }

    /** What no value can hold goes first: should its setter fail, nothing has changed. */
    private MethodSpec writing(String name, String taken) {
        MethodSpec.Builder method = override(name, Modifier.PROTECTED);
        if (taken.equals("value")) {
            method.addParameter(object.value(), taken);
        }
        method.addParameter(object.patch(), "patch");
        for (Member member : object.patchMembers()) {
            if (!member.isInValue()) {
                method.addStatement("patch.$L().ifPresent(this::$L)", member.name(), member.name());
            }
        }
        return method.addStatement("stored.write(it -> it.with($L), this::written)", taken)
                .build();
    }
}
