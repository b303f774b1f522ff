package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.emit.shape.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a generated type knows which of its Resources are there: a bit for each one of a primitive type, null for the others. An
 * {@code int} has room for most Objects; the largest need several {@code long}s.
 */
final class Presence {

    private final List<Member> members;
    private final Map<Member, Integer> indexes = new HashMap<>();
    private final int width;

    Presence(List<Member> members) {
        this.members = members.stream().filter(Member::needsPresence).toList();
        this.members.forEach(member -> indexes.put(member, indexes.size()));
        this.width = this.members.size() <= Integer.SIZE ? Integer.SIZE : Long.SIZE;
    }

    TypeName type() {
        return width == Integer.SIZE ? TypeName.INT : TypeName.LONG;
    }

    /** The variables that hold the bits: {@code present}, {@code present2}, …; none where no bit is needed. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i * width < members.size(); i++) {
            words.add(word(i));
        }
        return words;
    }

    private static String word(int number) {
        return number == 0 ? "present" : "present" + (number + 1);
    }

    private int index(Member member) {
        return Objects.requireNonNull(indexes.get(member));
    }

    private String word(Member member) {
        return word(index(member) / width);
    }

    private String bit(Member member) {
        int index = index(member) % width;
        return width == Integer.SIZE
                ? index == Integer.SIZE - 1 ? "0x80000000" : Integer.toString(1 << index)
                : "0x" + Long.toHexString(1L << index) + "L";
    }

    /**
     * Marks it as present.
     *
     * @param owner what holds the variables, with its dot; may be empty
     */
    CodeBlock mark(String owner, Member member) {
        return CodeBlock.of("$L$L |= $L", owner, word(member), bit(member));
    }

    /** Its bit, 0 if it is absent. */
    CodeBlock bits(String owner, Member member) {
        return CodeBlock.of("$L$L & $L", owner, word(member), bit(member));
    }

    CodeBlock isPresent(String owner, Member member) {
        return member.needsPresence()
                ? CodeBlock.of("($L$L & $L) != 0", owner, word(member), bit(member))
                : CodeBlock.of("$L$L != null", owner, member.field());
    }
}
