package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.naming.EnumNaming.EnumCandidate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of one Object's Resources. Where two meet, both get their ids as suffixes. */
final class ResourceNaming {

    private final ObjectModel object;
    private final List<String> types;
    private final Places places;
    private final DiagnosticCollector collector;

    /** @param types of the Object, whose names no enumeration can have */
    ResourceNaming(ObjectModel object, List<String> types, Places places, DiagnosticCollector collector) {
        this.object = object;
        this.types = types;
        this.places = places;
        this.collector = collector;
    }

    /** By Resource ID; what is worth knowing of them is reported. */
    Map<Integer, ResourceNames> decide() {
        Distinct<ResourceCandidate> distinct =
                Distinct.of(object.resources().stream().map(this::candidate).toList());
        List<ResourceCandidate> resolved = distinct.resolved();
        distinct.meetings().forEach((index, other) -> {
            if (resolved.get(index).suffixes() > 0 && !resolved.get(index).isFixed()) {
                report(resolved.get(index), resolved.get(other).resource());
            }
        });
        Map<Integer, ResourceNames> names = new TreeMap<>();
        for (ResourceCandidate each : resolved) {
            reportLosses(each.resource(), each.names());
            names.put(each.resource().id(), each.names());
        }
        return names;
    }

    private ResourceCandidate candidate(ResourceModel resource) {
        Words words = Words.of(resource.javaName().orElse(resource.name()));
        if (words.isEmpty()) {
            words = Words.of("Resource " + resource.id());
        }
        String constant = words.upperSnake();
        if (ReservedNames.isConstant(constant) || types.contains(constant)) { // it would hide the class
            constant += "_VALUE";
        }
        ResourceCandidate candidate = new ResourceCandidate(
                resource,
                member(resource, words),
                constant,
                type(words.upperCamel(), constant),
                enumConstants(resource),
                ArgumentNaming.names(resource.arguments().orElse(List.of())).resolved(),
                0);
        return words.isTooLong() ? candidate.suffixed() : candidate;
    }

    private String member(ResourceModel resource, Words words) {
        if (resource.javaName().isEmpty()) {
            String member = words.lowerCamel();
            return ReservedNames.isMember(member) ? member + "Value" : member;
        }
        String wish = resource.javaName().get();
        if (ReservedNames.isMember(wish)) {
            collector
                    .at(places.ofName(resource))
                    .report(
                            NameRule.JAVA_NAME_TAKEN,
                            "\"" + wish + "\" is a method that generated code, or Java itself, has already",
                            "take another name, such as " + wish + "Value");
        }
        return wish;
    }

    private String type(String type, String constant) {
        boolean taken = ReservedNames.isType(type) || type.equals(constant) || types.contains(type);
        return taken ? type + "Value" : type;
    }

    private List<EnumCandidate> enumConstants(ResourceModel resource) {
        List<EnumConstant> enumeration = resource.enumeration();
        Distinct<EnumCandidate> distinct = EnumNaming.names(enumeration);
        distinct.meetings().forEach((index, other) -> {
            EnumConstant constant = enumeration.get(index);
            Place first = places.ofName(enumeration.get(other));
            collector
                    .at(places.ofName(constant))
                    .report(
                            NameRule.NAMES_MEET_IN_JAVA,
                            "\"" + constant.name() + "\" meets the name in line " + first.line()
                                    + " in Java and is called "
                                    + distinct.resolved().get(index).name(),
                            "give it a name of other letters",
                            first);
        });
        return distinct.resolved();
    }

    private void reportLosses(ResourceModel resource, ResourceNames names) {
        NameLosses.report(resource.name(), resource.javaName(), names.member(), collector.at(places.ofName(resource)));
        resource.enumeration()
                .forEach(each ->
                        NameLosses.reportConstant(each.name(), names.of(each), collector.at(places.ofName(each))));
        resource.arguments()
                .orElse(List.of())
                .forEach(each -> NameLosses.report(
                        each.name(), each.javaName(), names.of(each).parameter(), collector.at(places.ofName(each))));
    }

    private void report(ResourceCandidate candidate, ResourceModel other) {
        if (candidate.resource().name().equals(other.name())) {
            return; // the descriptor says one name twice, and is told so as such
        }
        Place first = places.ofName(other);
        collector
                .at(places.ofName(candidate.resource()))
                .report(
                        NameRule.NAMES_MEET_IN_JAVA,
                        "\"" + candidate.resource().name() + "\" meets the Resource in line " + first.line()
                                + " in Java and is called " + candidate.names().member(),
                        "give it a javaName",
                        first);
    }
}
