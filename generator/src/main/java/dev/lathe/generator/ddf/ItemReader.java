package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlAttribute;
import dev.lathe.generator.xml.XmlElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one Item, which is DDF's word for a Resource. */
final class ItemReader {

    private static final String ID = "ID";

    private final XmlElement element;
    private final Place startTag;
    private final Children children;
    private final ObjectForm form;
    private final DiagnosticCollector faults;

    ItemReader(XmlElement element, ObjectForm form, DiagnosticCollector faults) {
        this.element = element;
        this.startTag = element.startTag();
        this.form = form;
        this.faults = faults.at(startTag);
        this.children = new Children(element, DdfSchema.ITEM_CHILDREN, faults);
    }

    ResourceDescriptor read() {
        Field<String> operations = Values.word(children.required("Operations"), faults);
        form.look(children, mayBeEmpty(operations));
        return new ResourceDescriptor(
                element.place(),
                id(),
                children.required("Name"),
                operations,
                Values.multiple(children, faults),
                Values.mandatory(children, faults),
                Values.unlessBlank(Values.word(children.text("Type"), faults)),
                Values.emptyIfBlank(children.text("RangeEnumeration")),
                Values.emptyIfBlank(children.text("Units")),
                children.text("Description"),
                Field.absent(startTag),
                Field.absent(startTag),
                Field.absent(startTag),
                Field.absent(startTag),
                Field.absent(startTag),
                List.of());
    }

    /** Of what has a value another rule wants to know the type. */
    private static List<String> mayBeEmpty(Field<String> operations) {
        List<String> names = new ArrayList<>(List.of("RangeEnumeration", "Units", "Description"));
        if (operations.value().equals(Optional.of("E"))) {
            names.add(0, "Type");
        }
        return names;
    }

    private Field<BigInteger> id() {
        Attributes attributes = Attributes.of(element, faults, ID);
        Optional<XmlAttribute> id = attributes.find(ID);
        if (id.isEmpty()) {
            attributes.reportMissing(
                    ID, XmlRule.ITEM_WITHOUT_ID, "this Item has no ID", "write <Item ID=\"…\">", faults);
            return Field.refused(startTag);
        }
        return Values.id(Field.of(id.get().value(), id.get().place()), "ID", faults);
    }
}
