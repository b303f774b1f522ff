package dev.lathe.generator.naming;

import dev.lathe.generator.model.ArgumentModel;
import java.util.Collection;
import java.util.List;

/** Names the arguments of an execute; their digits tell apart those that meet. */
final class ArgumentNaming {

    private ArgumentNaming() {}

    /** In the order given. */
    static Distinct<ArgumentCandidate> names(List<ArgumentModel> arguments) {
        return Distinct.of(arguments.stream().map(ArgumentNaming::candidate).toList());
    }

    private static ArgumentCandidate candidate(ArgumentModel argument) {
        Words words = Words.of(argument.javaName().orElse(argument.name()));
        if (words.isEmpty()) {
            words = Words.of("argument" + argument.index());
        }
        String parameter = argument.javaName().orElse(words.lowerCamel());
        boolean taken = ReservedNames.isVariable(parameter);
        return new ArgumentCandidate(
                argument.index(),
                argument.javaName().isPresent() && !taken,
                taken ? parameter + "Value" : parameter,
                words.upperSnake(),
                words.upperCamel(),
                0);
    }

    /** @param fixed whether the parameter's name is the descriptor's own wish */
    record ArgumentCandidate(int index, boolean fixed, String parameter, String constant, String type, int suffixes)
            implements Candidate<ArgumentCandidate> {

        /** The names, those of the constant and the method behind those of the execute. */
        ArgumentNames namesBehind(String constantOfResource, String conditionOfResource) {
            String suffix = ("_" + index).repeat(suffixes);
            return new ArgumentNames(
                    fixed ? parameter : parameter + suffix,
                    constantOfResource + "_" + constant + suffix,
                    conditionOfResource + type + suffix);
        }

        @Override
        public Collection<String> claims() {
            ArgumentNames names = namesBehind("", "");
            return List.of(
                    "variable " + names.parameter(), "constant " + names.constant(), "method " + names.condition());
        }

        @Override
        public boolean isFixed() {
            return fixed;
        }

        @Override
        public ArgumentCandidate suffixed() {
            return new ArgumentCandidate(index, fixed, parameter, constant, type, suffixes + 1);
        }
    }
}
