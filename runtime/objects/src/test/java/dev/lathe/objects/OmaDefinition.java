package dev.lathe.objects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An Object as a file of OMA's registry defines it: facts by name.
 *
 * @param resources the facts of each Resource by its id
 */
record OmaDefinition(Map<String, String> object, SortedMap<Integer, Map<String, String>> resources) {

    static OmaDefinition read(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        Element object = (Element) document.getElementsByTagName("Object").item(0);
        SortedMap<Integer, Map<String, String>> resources = new TreeMap<>();
        NodeList items = object.getElementsByTagName("Item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            resources.put(Integer.valueOf(item.getAttribute("ID")), resourceFacts(item));
        }
        return new OmaDefinition(objectFacts(object), resources);
    }

    Map<String, String> resource(int id) {
        return resources.getOrDefault(id, Map.of());
    }

    private static Map<String, String> objectFacts(Element object) {
        return Map.of(
                "name", text(object, "Name"),
                "urn", text(object, "ObjectURN"),
                "version", text(object, "ObjectVersion"),
                "instances", text(object, "MultipleInstances"),
                "presence", text(object, "Mandatory"));
    }

    private static Map<String, String> resourceFacts(Element item) {
        return Map.of(
                "name", text(item, "Name"),
                "operations", text(item, "Operations"),
                "type", text(item, "Type").toUpperCase(Locale.ROOT).replace(' ', '_'),
                "instances", text(item, "MultipleInstances"),
                "presence", text(item, "Mandatory"),
                "range", text(item, "RangeEnumeration"),
                "units", text(item, "Units"));
    }

    /** The first element of that name: an Object's own come before those of its Resources. */
    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
