package dev.lathe.generator.emit.shape;

import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.ResourceModel;

/** What Javadoc says of one Resource, in the words of its descriptor: name, path, unit, range, whether a device must have it. */
public final class ResourceJavadoc {

    private final ResourceModel model;
    private final String path;

    /** @param objectPath of the Object Instance, or of the Object in the early draft */
    ResourceJavadoc(ResourceModel model, String objectPath) {
        this.model = model;
        this.path = "{@code " + objectPath + "/" + model.id() + "}";
    }

    /** {@code Set Point, /42770/x/2}. */
    public String title() {
        return name() + ", " + path;
    }

    /** {@code Set Point in Cel, range 5..35}: what one value is. */
    public String value() {
        return name() + model.units().map(unit -> " in " + Javadoc.text(unit)).orElse("") + range();
    }

    /** Of a method that gives the value, or a handle on it: all there is to know of the Resource. */
    public Javadoc returned() {
        String unit = model.units().map(units -> ", in " + Javadoc.text(units)).orElse("");
        return described("{@return " + title() + unit + range() + presence() + "}");
    }

    /** Of a method that executes it. */
    public Javadoc executed() {
        return described("Executes " + title() + presence() + ".");
    }

    /** Of a method that takes what was written; the getter has the descriptor's own words, where there is one. */
    public Javadoc written() {
        String sentence = "Takes what was written to " + title();
        return model.operations().readable()
                ? deprecated(Javadoc.of(sentence + "."))
                : described(sentence + presence() + ".");
    }

    /** Of a patch's accessor. It is not deprecated, for generated code calls it. */
    public Javadoc ofPatch() {
        return Javadoc.of("{@return " + title() + ", if it is written}");
    }

    /** Of a method that belongs to another one, where the descriptor's own words stand. */
    public Javadoc named() {
        return deprecated(Javadoc.of(title() + "."));
    }

    private Javadoc described(String sentence) {
        Javadoc javadoc = Javadoc.of(sentence);
        model.description()
                .map(Javadoc::sentence)
                .filter(text -> !text.isEmpty())
                .ifPresent(javadoc::paragraph);
        return deprecated(javadoc);
    }

    private Javadoc deprecated(Javadoc javadoc) {
        model.deprecated().ifPresent(javadoc::deprecated);
        return javadoc;
    }

    private String name() {
        return Javadoc.text(model.name());
    }

    /** Enumerations tell theirs by their constants. */
    private String range() {
        if (!model.enumeration().isEmpty()) {
            return "";
        }
        String kind = model.type().filter(DataType::hasLength).isPresent() ? ", octets " : ", range ";
        String each = model.multiple() ? " each" : "";
        return model.rangeText().map(range -> kind + Javadoc.text(range) + each).orElse("");
    }

    private String presence() {
        return (model.mandatory() ? "; mandatory" : "; optional")
                + model.since().map(since -> " since version " + since).orElse("");
    }
}
