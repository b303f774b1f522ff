package dev.lathe.generator.compatibility.change;

import java.util.List;

/** All kinds of difference there are. To add one, add its rule, a class, a line here and a folder of examples. */
public final class Changes {

    private static final List<ObjectDifference> OF_OBJECTS = List.of(
            new ObjectNameDifference(),
            new ObjectUrnDifference(),
            new ObjectInstancesDifference(),
            new ObjectPresenceDifference(),
            new LwM2mVersionDifference(),
            new DeprecationDifference(),
            new DescriptionDifference(),
            new AddedResources(),
            new RemovedResources(),
            new ReusedResourceIds());

    private static final List<ResourceDifference> OF_RESOURCES = List.of(
            new ResourceNameDifference(),
            new ResourcePresenceDifference(),
            new ResourceInstancesDifference(),
            new OperationsDifference(),
            new TypeDifference(),
            new EnumerationDifference(),
            new ArgumentsDifference());

    private static final List<ValueDifference> OF_VALUES = List.of(new RangeDifference(), new UnitsDifference());

    private Changes() {}

    /** Everything that is different. */
    public static void find(ObjectPair object, Findings findings) {
        OF_OBJECTS.forEach(each -> each.find(object, findings));
        for (ResourcePair resource : object.kept()) {
            OF_RESOURCES.forEach(each -> each.find(resource, findings));
            for (ValuePair value : ComparedValues.of(resource)) {
                OF_VALUES.forEach(each -> each.find(value, findings));
            }
        }
    }
}
