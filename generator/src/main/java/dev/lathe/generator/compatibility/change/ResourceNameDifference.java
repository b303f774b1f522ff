package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.naming.ResourceNames;
import java.util.Optional;

/** The name of a Resource, and those of the members generated for it (LwM2M Core 1.2, 7.2.1). */
final class ResourceNameDifference implements ResourceDifference {

    private static final NameRules RULES = new NameRules(
            ChangeRule.RESOURCE_RENAMED,
            ChangeRule.RESOURCE_RENAMED_IN_TEXT,
            ChangeRule.RESOURCE_RESPELLED,
            ChangeRule.RESOURCE_MEMBERS_RENAMED);

    @Override
    public void find(ResourcePair resource, Findings findings) {
        ResourceDescriptor before = resource.from().descriptor();
        ResourceDescriptor after = resource.to().descriptor();
        RULES.compare(
                "Resource " + after.id().value().map(Object::toString).orElse("?"),
                new NamedPart(before.name(), before.javaName(), members(resource.namesFrom())),
                new NamedPart(after.name(), after.javaName(), members(resource.namesTo())),
                findings);
    }

    /** Getter and spec; all other names follow from these. */
    private static Optional<String> members(Optional<ResourceNames> names) {
        return names.map(each -> each.member() + "() and " + each.constant());
    }
}
