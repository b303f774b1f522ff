package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.Family;
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
                                NameRule.JAVA_NAME_TAKEN,
                                "\"" + className + "\" is a type that generated code needs itself",
                                "take another name, such as " + className + "Object");
            }
            NameLosses.report(object.name(), object.javaName(), className, collector.at(places.ofName(object)));
            String clientStub = className + clientSuffix(object.family());
            String serverStub = "Remote" + className;
            ResourceNaming resources =
                    new ResourceNaming(object, List.of(className, clientStub, serverStub), places, collector);
            byObject.put(object, new ObjectNames(packageName, className, clientStub, serverStub, resources.decide()));
        }
        Names names = new Names(byObject);
        reportClashes(objects, names);
        return names;
    }

    /** What a device has: Instances of an Object, in the early draft the Object itself. */
    private static String clientSuffix(Family family) {
        return switch (family) {
            case LWM2M -> "Instance";
            case DRAFT_0 -> "Object";
        };
    }

    static String className(ObjectModel object) {
        if (object.javaName().isPresent()) {
            return object.javaName().get();
        }
        Words words = Words.of(object.name());
        if (words.isEmpty()) {
            return object.hasAddress() ? "Object" + object.id().getAsInt() : "UnnamedObject";
        }
        String name = words.upperCamel();
        if (words.isTooLong() && object.hasAddress()) {
            return name + "_" + object.id().getAsInt();
        }
        return ReservedNames.isType(name) ? name + "Object" : name;
    }

    /** File systems that do not tell cases apart must be able to hold the sources too. */
    private void reportClashes(List<ObjectModel> objects, Names names) {
        Map<String, ObjectModel> taken = new TreeMap<>();
        for (ObjectModel object : objects) {
            ObjectNames own = names.of(object);
            for (String type : object.hasAddress() ? own.types() : List.of(own.value())) {
                ObjectModel first = taken.putIfAbsent(type.toLowerCase(Locale.ROOT), object);
                if (first != null) {
                    Place firstPlace = places.ofName(first);
                    collector
                            .at(places.ofName(object))
                            .report(
                                    CodeRule.CLASSES_MEET_IN_JAVA,
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
