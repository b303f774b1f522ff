package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.diagnostic.Place;
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
    private final PackageLayout layout;
    private final Places places;
    private final DiagnosticCollector collector;

    private Naming(String packageName, PackageLayout layout, Places places, DiagnosticCollector collector) {
        this.packageName = packageName;
        this.layout = layout;
        this.places = places;
        this.collector = collector;
    }

    /**
     * Names for all of them, whether or not something clashed: look at the collector.
     *
     * @param packageName in or below which all of the code will live
     * @param places of the parts of these Objects
     */
    public static Names decide(
            List<ObjectModel> objects,
            String packageName,
            PackageLayout layout,
            Places places,
            DiagnosticCollector collector) {
        return new Naming(packageName, layout, places, collector).decide(objects);
    }

    private Names decide(List<ObjectModel> objects) {
        ClassNaming classes = ClassNaming.of(objects);
        IdentityHashMap<ObjectModel, ObjectNames> byObject = new IdentityHashMap<>();
        for (ClassCandidate each : classes.resolved()) {
            byObject.put(each.object(), names(each));
        }
        classes.meetings()
                .forEach((index, other) -> reportMeeting(
                        classes.resolved().get(index),
                        classes.resolved().get(other).object()));
        reportClashes(classes.resolved());
        return new Names(byObject);
    }

    private ObjectNames names(ClassCandidate classes) {
        ObjectModel object = classes.object();
        if (object.javaName().filter(ReservedNames::isType).isPresent()) {
            collector
                    .at(places.ofName(object))
                    .report(
                            NameRule.JAVA_NAME_TAKEN,
                            "\"" + classes.value() + "\" is a type that generated code needs itself",
                            "take another name, such as " + classes.value() + "Object");
        }
        NameLosses.report(object.name(), object.javaName(), classes.value(), collector.at(places.ofName(object)));
        ResourceNaming resources = new ResourceNaming(
                object, List.of(classes.value(), classes.clientStub(), classes.serverStub()), places, collector);
        return new ObjectNames(
                layout.packageOf(object, packageName),
                classes.value(),
                classes.clientStub(),
                classes.serverStub(),
                resources.decide());
    }

    private void reportMeeting(ClassCandidate classes, ObjectModel other) {
        Place place = places.ofName(other);
        collector
                .at(places.ofName(classes.object()))
                .report(
                        CodeRule.OBJECTS_MEET_IN_JAVA,
                        "a class of \"" + classes.object().name() + "\" meets one of \"" + other.name() + "\" at "
                                + place + ": the type is called " + classes.value() + " in Java",
                        "give it a javaName",
                        place);
    }

    /** What no id tells apart. File systems that do not tell cases apart must be able to hold the sources too. */
    private void reportClashes(List<ClassCandidate> all) {
        Map<String, ClassCandidate> taken = new TreeMap<>();
        for (ClassCandidate each : all) {
            for (String type : each.types()) {
                String path = layout.packageOf(each.object(), packageName) + "." + type;
                ClassCandidate first = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), each);
                if (first != null) {
                    reportClash(type, each, first);
                    break;
                }
            }
        }
    }

    private void reportClash(String type, ClassCandidate second, ClassCandidate first) {
        Place place = places.ofName(first.object());
        if (second.isOfSameObject(first)) {
            collector
                    .at(places.ofName(second.object()))
                    .report(
                            CodeRule.CLASSES_MEET_IN_JAVA,
                            "class " + type + " is generated for version "
                                    + second.object().version() + " of this Object and for version "
                                    + first.object().version() + " at " + place,
                            "give each version a package of its own: package layout \"by-version\"",
                            place);
            return;
        }
        collector
                .at(places.ofName(second.object()))
                .report(
                        CodeRule.CLASSES_MEET_IN_JAVA,
                        "class " + type + " is generated for this Object and for \""
                                + first.object().name() + "\" at " + place,
                        "give one of them another javaName",
                        place);
    }
}
