package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.ObjectModel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Decides the names of a run, and reports the ones that clash. */
public final class Naming {

    private final String packageName;
    private final Places places;
    private final DiagnosticCollector collector;

    private Naming(String packageName, Places places, DiagnosticCollector collector) {
        this.packageName = packageName;
        this.places = places;
        this.collector = collector;
    }

    /**
     * Names for all of them, whether or not something clashed: look at the collector.
     *
     * @param packageName where all of the code will live
     * @param places of the parts of these Objects
     */
    public static Names decide(
            List<ObjectModel> objects, String packageName, Places places, DiagnosticCollector collector) {
        return new Naming(packageName, places, collector).decide(objects);
    }

    private Names decide(List<ObjectModel> objects) {
        IdentityHashMap<ObjectModel, ObjectNames> byObject = new IdentityHashMap<>();
        for (ObjectModel object : objects) {
            String className = className(object);
            if (object.javaName().filter(ReservedNames::isType).isPresent()) {
                collector
                        .at(places.ofName(object))
                        .report(
                                Rule.JAVA_NAME_TAKEN,
                                "\"" + className + "\" is a type that generated code needs itself",
                                "take another name, such as " + className + "Object");
            }
            byObject.put(
                    object,
                    new ObjectNames(
                            packageName, className, new ResourceNaming(object, className, places, collector).decide()));
        }
        Names names = new Names(byObject);
        reportClashes(objects, names);
        return names;
    }

    static String className(ObjectModel object) {
        if (object.javaName().isPresent()) {
            return object.javaName().get();
        }
        Words words = Words.of(object.name());
        String id = object.id().isPresent() ? Integer.toString(object.id().getAsInt()) : "";
        if (words.isEmpty()) {
            return "Object" + id;
        }
        String name = words.upperCamel();
        return words.isTooLong() ? name + "_" + id : ReservedNames.isType(name) ? name + "Object" : name;
    }

    /** File systems that do not tell cases apart must be able to hold the sources too. */
    private void reportClashes(List<ObjectModel> objects, Names names) {
        Map<String, ObjectModel> taken = new TreeMap<>();
        for (ObjectModel object : objects) {
            ObjectNames own = names.of(object);
            for (String type : List.of(own.value(), own.clientStub(), own.serverStub())) {
                ObjectModel first = taken.putIfAbsent(type.toLowerCase(Locale.ROOT), object);
                if (first != null) {
                    Place firstPlace = places.ofName(first);
                    collector
                            .at(places.ofName(object))
                            .report(
                                    Rule.CLASSES_MEET_IN_JAVA,
                                    "class " + type + " is generated for this Object and for \"" + first.name()
                                            + "\" at " + firstPlace,
                                    "give one of them a javaName, or put them into packages of their own",
                                    firstPlace);
                    break;
                }
            }
        }
    }
}
