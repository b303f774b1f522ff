package dev.lathe.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells candidates apart: all of those that meet get their numbers behind their names, so that no name depends on the order in
 * which they stand. A suffixed name may meet another, which then gets its number as well; it ends, for numbers differ and
 * wishes are distinct.
 *
 * @param resolved in the order given
 * @param meetings by index, the first other that the candidate met
 */
record Distinct<C extends Candidate<C>>(List<C> resolved, Map<Integer, Integer> meetings) {

    static <C extends Candidate<C>> Distinct<C> of(List<C> candidates) {
        List<C> resolved = new ArrayList<>(candidates);
        Map<Integer, Integer> meetings = new TreeMap<>();
        for (SortedSet<Integer> yielding = meeting(resolved, meetings);
                !yielding.isEmpty();
                yielding = meeting(resolved, meetings)) {
            yielding.forEach(index -> resolved.set(index, resolved.get(index).suffixed()));
        }
        return new Distinct<>(resolved, meetings);
    }

    /** Who has to yield. */
    private static <C extends Candidate<C>> SortedSet<Integer> meeting(List<C> all, Map<Integer, Integer> meetings) {
        Map<String, SortedSet<Integer>> byClaim = new HashMap<>();
        for (int index = 0; index < all.size(); index++) {
            for (String claim : all.get(index).claims()) {
                byClaim.computeIfAbsent(claim, any -> new TreeSet<>()).add(index);
            }
        }
        SortedSet<Integer> yielding = new TreeSet<>();
        for (SortedSet<Integer> group : byClaim.values()) {
            if (group.size() > 1) {
                group.forEach(index -> meetings.merge(index, otherThan(index, group), Math::min));
                yielding.addAll(yieldingOf(group, all));
            }
        }
        return yielding;
    }

    /** Wishes stay if they can; a name that has its number stays if the others have none. */
    private static <C extends Candidate<C>> List<Integer> yieldingOf(SortedSet<Integer> group, List<C> all) {
        List<Integer> free =
                group.stream().filter(index -> !all.get(index).isFixed()).toList();
        List<Integer> able = free.isEmpty() ? List.copyOf(group) : free;
        int fewest =
                able.stream().mapToInt(index -> all.get(index).suffixes()).min().orElseThrow();
        return able.stream()
                .filter(index -> all.get(index).suffixes() == fewest)
                .toList();
    }

    private static int otherThan(int index, SortedSet<Integer> group) {
        return group.stream().filter(other -> other != index).findFirst().orElseThrow();
    }
}
