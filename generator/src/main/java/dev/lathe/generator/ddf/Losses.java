package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a descriptor says and a DDF file cannot. Each kind is reported once an Object, at the first place. */
final class Losses {

    private final Map<String, List<Place>> byKind = new LinkedHashMap<>();

    private Losses() {}

    static void report(ObjectDescriptor object, DiagnosticCollector faults) {
        Losses losses = new Losses();
        losses.key("javaName", object.javaName());
        losses.key("deprecated", object.deprecated());
        losses.lint(object.lint());
        for (ResourceDescriptor resource : object.resources().value().orElse(List.of())) {
            losses.key("enum", resource.enumeration());
            losses.key("arguments", resource.arguments());
            losses.key("javaName", resource.javaName());
            losses.key("deprecated", resource.deprecated());
            losses.key("since", resource.since());
            losses.lint(resource.lint());
        }
        losses.characters(object);
        losses.report(faults);
    }

    private void key(String key, Field<?> field) {
        if (!field.isAbsent()) {
            add("\"" + key + "\"", field.place());
        }
    }

    private void lint(List<SuppressionDescriptor> lint) {
        lint.forEach(each -> add("\"lint\"", each.place()));
    }

    private void characters(ObjectDescriptor object) {
        Stream<Field<String>> ofSource = object.source().stream().flatMap(Losses::texts);
        Stream<Field<String>> ofResources =
                object.resources().value().orElse(List.of()).stream().flatMap(each -> each.texts().stream());
        Stream.of(object.texts().stream(), ofSource, ofResources)
                .flatMap(each -> each)
                .forEach(field -> field.value()
                        .filter(text -> !XmlText.characters(text).equals(text))
                        .ifPresent(text -> add("a character that XML does not have", field.place())));
        object.source()
                .map(SourceDescriptor::licence)
                .filter(field ->
                        field.value().filter(text -> text.contains("--")).isPresent())
                .ifPresent(field -> add("\"--\", which a comment of XML must not hold,", field.place()));
    }

    private static Stream<Field<String>> texts(SourceDescriptor source) {
        return Stream.of(source.licence(), source.copyright(), source.schema());
    }

    private void add(String kind, Place place) {
        byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(place);
    }

    private void report(DiagnosticCollector faults) {
        byKind.forEach((kind, places) -> faults.at(places.get(0))
                .report(
                        XmlRule.NOT_IN_DDF,
                        kind + " has no place in a DDF file"
                                + (places.size() == 1 ? "" : "; it stands in " + (places.size() - 1) + " more"),
                        "keep the descriptor beside the file"));
    }
}
