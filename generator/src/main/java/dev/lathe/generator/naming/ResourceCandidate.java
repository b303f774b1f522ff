package dev.lathe.generator.naming;

import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.naming.ArgumentNaming.ArgumentCandidate;
import dev.lathe.generator.naming.EnumNaming.EnumCandidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A Resource to be named.
 *
 * @param member of methods
 * @param type of its enumeration, and how other names mention it
 * @param enumConstants in the order of the model
 * @param arguments in the order of the model
 * @param suffixes how often the id stands behind the names
 */
record ResourceCandidate(
        ResourceModel resource,
        String member,
        String constant,
        String type,
        List<EnumCandidate> enumConstants,
        List<ArgumentCandidate> arguments,
        int suffixes)
        implements Candidate<ResourceCandidate> {

    ResourceNames names() {
        String suffix = ("_" + resource.id()).repeat(suffixes);
        String condition = "allows" + type + suffix;
        String field = member + suffix;
        String code = member + (resource.multiple() ? "Codes" : "Code");
        String own = isFixed() ? member : member + suffix;
        return new ResourceNames(
                own,
                isMixed() ? compound("execute") + suffix : own,
                ReservedNames.isVariable(field) ? field + "_" : field,
                constant + suffix,
                type + suffix,
                (ReservedNames.isMember(code) ? code + "Value" : code) + suffix,
                compound("with") + suffix,
                compound("without") + suffix,
                member + "Sink" + suffix,
                condition,
                enumNames(),
                argumentNames(constant + suffix, condition));
    }

    /** The member's name behind a word. */
    private String compound(String word) {
        return word + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }

    /** Whether a value has it: it can be read, or bootstrapping alone reaches it. */
    private boolean isInValue() {
        return resource.operations().readable() || resource.operations().equals(Operations.NONE);
    }

    /** Whether it has a value and can be executed. */
    private boolean isMixed() {
        return resource.operations().executable() && resource.operations().haveValue();
    }

    private Map<EnumConstant, String> enumNames() {
        Map<EnumConstant, String> names = new HashMap<>();
        for (int i = 0; i < enumConstants.size(); i++) {
            names.put(resource.enumeration().get(i), enumConstants.get(i).name());
        }
        return names;
    }

    private Map<ArgumentModel, ArgumentNames> argumentNames(String ownConstant, String ownCondition) {
        Map<ArgumentModel, ArgumentNames> names = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            names.put(
                    resource.arguments().orElseThrow().get(i), arguments.get(i).namesBehind(ownConstant, ownCondition));
        }
        return names;
    }

    @Override
    public Collection<String> claims() {
        ResourceNames names = names();
        List<String> claims = new ArrayList<>();
        claims.add("method " + names.member());
        claims.add("method " + names.condition());
        claims.add("field " + names.field());
        // In an expression a constant hides a type of the same name.
        claims.add("constant or type " + names.constant());
        // Two methods that differ in case alone are legal, and easily taken for each other.
        if (!isFixed()) {
            claims.add("lower-case method " + names.member().toLowerCase(Locale.ROOT));
        }
        if (isMixed()) {
            addMethod(claims, names.execute());
        }
        if (isInValue()) {
            addMethod(claims, names.with());
            addMethod(claims, names.without());
        }
        if (!resource.enumeration().isEmpty()) {
            claims.add("method " + names.codeMember());
            claims.add("constant or type " + names.type());
            claims.add("class file " + names.type().toLowerCase(Locale.ROOT));
        }
        if (resource.isTakenInPieces()) {
            addMethod(claims, names.sink());
        }
        for (ArgumentNames argument : names.arguments().values()) {
            claims.add("method " + argument.condition());
            claims.add("constant or type " + argument.constant());
        }
        return claims;
    }

    private static void addMethod(List<String> claims, String name) {
        claims.add("method " + name);
        claims.add("lower-case method " + name.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isFixed() {
        return resource.javaName().isPresent();
    }

    @Override
    public ResourceCandidate suffixed() {
        return new ResourceCandidate(resource, member, constant, type, enumConstants, arguments, suffixes + 1);
    }
}
