package dev.lathe.generator.naming;

/** What a module of generated types may be called (Java Language Specification, 6.5.3 and 7.7). */
public final class ModuleName {

    /** The module that generated code compiles against. */
    public static final String OF_RUNTIME = "dev.lathe.core";

    private static final String REMEDY =
            "write the name of the module's main package, or another like it, such as com.acme.objects";

    private ModuleName() {}

    /** @throws IllegalArgumentException if no module of generated types can be called so; the message says why */
    public static void check(String name) {
        QualifiedName written = new QualifiedName("module", name, REMEDY);
        written.check();
        if (name.startsWith("java.") || name.startsWith("jdk.")) {
            throw written.refused("belongs to the Java platform");
        }
        if (name.equals(OF_RUNTIME)) {
            throw written.refused("is that of the runtime, which generated code requires");
        }
    }
}
