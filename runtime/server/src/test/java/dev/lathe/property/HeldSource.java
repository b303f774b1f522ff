package dev.lathe.property;

import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.Parameter;
import java.util.stream.Collectors;

/** A device's class as a user writes it: a field for each Resource, a list of what was executed. */
final class HeldSource {

    private final ObjectShape object;

    HeldSource(ObjectShape object) {
        this.object = object;
    }

    /** Which optional Resources it has is said when it is made. */
    GeneratedFile file() {
        String packageName = object.value().packageName();
        String methods = object.members().stream().map(HeldSource::methods).collect(Collectors.joining());
        return new GeneratedFile(
                packageName.replace('.', '/') + "/Held.java", """
                package %s;
                @SuppressWarnings("deprecation")
                @org.jspecify.annotations.NullUnmarked
                public final class Held extends %s {
                    public final java.util.List<Object> executed = new java.util.ArrayList<>();
                    public Held(java.util.Set<dev.lathe.spec.ResourceSpec> optional) { super(optional); }
                %s}
                """.formatted(packageName, object.clientStub(), methods));
    }

    private static String methods(Member member) {
        StringBuilder text = new StringBuilder();
        if (member.hasValue()) {
            text.append("    public %s r%d;%n".formatted(member.exposed(), member.id()));
        }
        if (member.isInValue()) {
            text.append("    @Override public %s %s() { return r%d; }%n"
                    .formatted(member.exposed(), member.name(), member.id()));
        }
        if (member.isWritable()) {
            text.append("    @Override public void %s(%s value) { r%d = value; }%n"
                    .formatted(member.name(), member.exposed(), member.id()));
        }
        if (member.isExecutable()) {
            text.append(execute(member));
        }
        return text.toString();
    }

    private static String execute(Member member) {
        if (!member.declaresArguments()) {
            return "    @Override public void %s(dev.lathe.stub.Arguments given) { executed.add(java.util.List.of(%d, given)); }%n"
                    .formatted(member.executeName(), member.id());
        }
        String parameters = member.parameters().stream()
                .map(each -> each.exposed() + " " + each.name())
                .collect(Collectors.joining(", "));
        String given = member.parameters().stream()
                .map(Parameter::name)
                .map(name -> ", " + name)
                .collect(Collectors.joining());
        return "    @Override public void %s(%s) { this.executed.add(java.util.List.of(%d%s)); }%n"
                .formatted(member.executeName(), parameters, member.id(), given);
    }
}
