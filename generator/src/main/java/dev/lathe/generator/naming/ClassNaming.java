package dev.lathe.generator.naming;

import dev.lathe.generator.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names the classes of a run's Objects. All of those that meet get their ids behind their names, but for wishes: no name depends on
 * the order of files or on packages, and a third that joins two renames neither. It ends, for ids differ and a name that has its
 * id yields to none that has not.
 *
 * @param resolved in the order given
 * @param meetings by the index of an Object that got its id, that of the first other it met
 */
record ClassNaming(List<ClassCandidate> resolved, Map<Integer, Integer> meetings) {

    static ClassNaming of(List<ObjectModel> objects) {
        List<ClassCandidate> resolved =
                new ArrayList<>(objects.stream().map(ClassCandidate::of).toList());
        Map<Integer, Integer> meetings = new TreeMap<>();
        for (SortedSet<Integer> yielding = yielding(resolved, meetings);
                !yielding.isEmpty();
                yielding = yielding(resolved, meetings)) {
            yielding.forEach(index -> resolved.set(index, resolved.get(index).suffixed()));
        }
        return new ClassNaming(List.copyOf(resolved), Map.copyOf(meetings));
    }

    private static SortedSet<Integer> yielding(List<ClassCandidate> all, Map<Integer, Integer> meetings) {
        SortedSet<Integer> yielding = new TreeSet<>();
        for (SortedSet<Integer> group : byClaim(all).values()) {
            int fewest = group.stream()
                    .map(all::get)
                    .filter(each -> !each.isFixed())
                    .mapToInt(ClassCandidate::suffixes)
                    .min()
                    .orElse(0);
            for (int index : group) {
                ClassCandidate each = all.get(index);
                Optional<Integer> other = group.stream()
                        .filter(any -> !each.isOfSameObject(all.get(any)) && any != index)
                        .findFirst();
                if (other.isPresent() && !each.isFixed() && each.suffixes() == fewest) {
                    yielding.add(index);
                    meetings.putIfAbsent(index, other.get());
                }
            }
        }
        return yielding;
    }

    private static Map<String, SortedSet<Integer>> byClaim(List<ClassCandidate> all) {
        Map<String, SortedSet<Integer>> byClaim = new TreeMap<>();
        for (int index = 0; index < all.size(); index++) {
            for (String claim : all.get(index).claims()) {
                byClaim.computeIfAbsent(claim, any -> new TreeSet<>()).add(index);
            }
        }
        return byClaim;
    }
}
