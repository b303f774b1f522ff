package dev.lathe.generator.naming;

/** The names of one run. */
public final class Names {

    private final String packageName;

    Names(String packageName) {
        this.packageName = packageName;
    }

    public String packageName() {
        return packageName;
    }
}
