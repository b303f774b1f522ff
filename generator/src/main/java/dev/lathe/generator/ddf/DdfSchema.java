package dev.lathe.generator.ddf;

import java.util.List;

/** The elements of OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd in their order; the two differ in the types of Items alone. */
final class DdfSchema {

    static final String ROOT = "LWM2M";
    static final String OBJECT = "Object";
    static final String ITEM = "Item";
    static final String OBJECT_TYPE = "MODefinition";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    static final List<String> ROOT_CHILDREN = List.of(OBJECT);

    static final List<String> OBJECT_CHILDREN = List.of(
            "Name",
            "Description1",
            "ObjectID",
            "ObjectURN",
            "LWM2MVersion",
            "ObjectVersion",
            "MultipleInstances",
            "Mandatory",
            "Resources",
            "Description2");

    static final List<String> RESOURCES_CHILDREN = List.of(ITEM);

    static final List<String> ITEM_CHILDREN = List.of(
            "Name", "Operations", "MultipleInstances", "Mandatory", "Type", "RangeEnumeration", "Units", "Description");

    private DdfSchema() {}
}
