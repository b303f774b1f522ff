package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.naming.ObjectNames;
import java.util.Optional;

/** The name of an Object, and those of the classes generated for it (LwM2M Core 1.2, 7.2.1). */
final class ObjectNameDifference implements ObjectDifference {

    private static final NameRules RULES = new NameRules(
            ChangeRule.OBJECT_RENAMED,
            ChangeRule.OBJECT_RENAMED_IN_TEXT,
            ChangeRule.OBJECT_RESPELLED,
            ChangeRule.OBJECT_CLASSES_RENAMED);

    @Override
    public void find(ObjectPair object, Findings findings) {
        ObjectDescriptor before = object.from().descriptor();
        ObjectDescriptor after = object.to().descriptor();
        NamedPart from = new NamedPart(before.name(), before.javaName(), className(object.namesFrom()));
        NamedPart to = new NamedPart(after.name(), after.javaName(), className(object.namesTo()));
        RULES.compare("the Object", from, to, findings);
    }

    private static Optional<String> className(Optional<ObjectNames> names) {
        return names.map(each -> "class " + each.value());
    }
}
