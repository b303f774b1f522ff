package dev.lathe.generator.naming;

import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of one Object's Resources. Where two meet, both get their ids as suffixes, so that the name of neither depends on the
 * order in which they stand.
 */
final class ResourceNaming {

    private final ObjectModel object;
    private final String className;
    private final Map<Integer, Candidate> candidates = new TreeMap<>();
    private final Set<Integer> suffixed = new TreeSet<>();

    ResourceNaming(ObjectModel object, String className) {
        this.object = object;
        this.className = className;
        for (ResourceModel resource : object.resources()) {
            candidates.put(resource.id(), Candidate.of(resource));
        }
        suffixWhatMeets();
    }

    private record Candidate(String member, String constant, boolean fixed) {

        static Candidate of(ResourceModel resource) {
            Words words = Words.of(resource.javaName().orElse(resource.name()));
            if (words.isEmpty()) {
                return new Candidate("resource" + resource.id(), "RESOURCE_" + resource.id(), false);
            }
            String constant = words.upperSnake();
            if (ReservedNames.isConstant(constant)) {
                constant += "_VALUE";
            }
            if (resource.javaName().isPresent()) {
                return new Candidate(resource.javaName().get(), constant, true);
            }
            String member = words.lowerCamel();
            Candidate candidate =
                    new Candidate(ReservedNames.isMember(member) ? member + "Value" : member, constant, false);
            return words.isTooLong() ? candidate.suffixed(resource.id()) : candidate;
        }

        Candidate suffixed(int id) {
            return new Candidate(fixed ? member : member + "_" + id, constant + "_" + id, fixed);
        }
    }

    /** A suffixed name may meet another's natural name, which is then suffixed as well; ends since each round adds one. */
    private void suffixWhatMeets() {
        boolean grew = true;
        while (grew) {
            Map<String, Integer> taken = new HashMap<>();
            Set<Integer> meeting = new TreeSet<>();
            candidates.keySet().forEach(id -> {
                Candidate chosen = chosen(id);
                for (String name : List.of("m " + chosen.member.toLowerCase(Locale.ROOT), "c " + chosen.constant)) {
                    Integer other = taken.putIfAbsent(name, id);
                    if (other != null) {
                        meeting.add(id);
                        meeting.add(other);
                    }
                }
            });
            grew = suffixed.addAll(meeting);
        }
    }

    private Candidate chosen(int id) {
        Candidate candidate = candidates.get(id);
        if (candidate == null) {
            throw new IllegalArgumentException("no Resource " + id);
        }
        return suffixed.contains(id) ? candidate.suffixed(id) : candidate;
    }

    /** The Resources whose names met another's, in the order of the Object. */
    List<ResourceModel> suffixed() {
        return object.resources().stream()
                .filter(resource ->
                        suffixed.contains(resource.id()) && resource.javaName().isEmpty())
                .toList();
    }

    Map<Integer, ResourceNames> decide() {
        Set<String> members = new HashSet<>();
        Set<String> constants = new HashSet<>();
        Set<String> types = new HashSet<>(Set.of(className, className + "Instance", "Remote" + className));
        candidates.keySet().forEach(id -> {
            members.add(chosen(id).member);
            constants.add(chosen(id).constant);
        });
        Map<Integer, ResourceNames> names = new TreeMap<>();
        candidates.keySet().forEach(id -> {
            ResourceModel resource = resource(id);
            Candidate chosen = chosen(id);
            String type = Words.of(chosen.member).upperCamel();
            names.put(
                    id,
                    new ResourceNames(
                            chosen.member,
                            chosen.constant,
                            free(ReservedNames.isType(type) ? type + "Value" : type, id, types),
                            resource.enumeration().isEmpty()
                                    ? chosen.member
                                    : free(chosen.member + "Code", id, members),
                            enumConstants(resource.enumeration()),
                            arguments(resource),
                            argumentConstants(resource, chosen.constant, constants)));
        });
        return names;
    }

    private ResourceModel resource(int id) {
        return object.resources().stream()
                .filter(resource -> resource.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The name, or with the id behind it where it is taken; takes it. */
    private static String free(String name, int id, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_" + id;
        }
        return free;
    }

    private static Map<EnumConstant, String> enumConstants(List<EnumConstant> constants) {
        Map<EnumConstant, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of("UNRECOGNIZED"));
        for (EnumConstant constant : constants) {
            Words words = Words.of(constant.name());
            String number = Long.toString(constant.value()).replace('-', 'M');
            String name = words.isEmpty() ? "VALUE_" + number : words.upperSnake();
            names.put(constant, taken.add(name) ? name : name + "_" + number);
            taken.add(names.get(constant));
        }
        return names;
    }

    private static Map<ArgumentModel, String> arguments(ResourceModel resource) {
        Map<ArgumentModel, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of("arguments", "it"));
        for (ArgumentModel argument : resource.arguments().orElse(List.of())) {
            Words words = Words.of(argument.javaName().orElse(argument.name()));
            String name = argument.javaName().orElse(words.isEmpty() ? "argument" : words.lowerCamel());
            names.put(argument, free(ReservedNames.isMember(name) ? name + "Value" : name, argument.index(), taken));
        }
        return names;
    }

    private static Map<ArgumentModel, String> argumentConstants(
            ResourceModel resource, String constant, Set<String> taken) {
        Map<ArgumentModel, String> names = new HashMap<>();
        List<ArgumentModel> arguments = new ArrayList<>(resource.arguments().orElse(List.of()));
        for (ArgumentModel argument : arguments) {
            Words words = Words.of(argument.javaName().orElse(argument.name()));
            String name = constant + "_" + (words.isEmpty() ? "ARGUMENT" : words.upperSnake());
            names.put(argument, free(name, argument.index(), taken));
        }
        return names;
    }
}
