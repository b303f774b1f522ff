package dev.lathe.generator.naming;

/** What a package may be called (Java Language Specification, 6.5.3). */
public final class PackageName {

    private static final String REMEDY = "write lower-case words with dots between them, such as com.acme.objects";

    private PackageName() {}

    /** @throws IllegalArgumentException if no Java code can be in a package of that name; the message says why */
    public static void check(String name) {
        QualifiedName written = new QualifiedName("package", name, REMEDY);
        written.check();
        if (name.equals("java") || name.startsWith("java.")) {
            throw written.refused("belongs to the Java platform, which loads no classes of others from there");
        }
    }
}
