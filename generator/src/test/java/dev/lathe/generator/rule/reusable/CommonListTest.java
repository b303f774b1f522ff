package dev.lathe.generator.rule.reusable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.Registry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class CommonListTest {

    /** What OMA's list calls an id that is set aside and not defined yet. */
    private static final String SET_ASIDE = "TBD";

    @Test
    void theTableSaysWhatOmasListSays() throws Exception {
        Path list = Registry.folder().resolve("Common.xml");

        assertThat(CommonList.all()).containsExactlyElementsOf(read(list));
    }

    @Test
    void namesAreToldApartByLettersAlone() {
        CommonResource onOff = CommonResource.of("5850\tOn/Off\tBoolean\tRW");

        assertThat(onOff.isCalled("on / off")).isTrue();
        assertThat(onOff.isCalled("On-Off")).isFalse();
        assertThat(onOff.units()).isEmpty();
    }

    private static List<CommonResource> read(Path list) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(list.toFile());
        NodeList items = document.getElementsByTagName("Item");
        List<CommonResource> read = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            if (!text(item, "Name").equals(SET_ASIDE)) {
                read.add(new CommonResource(
                        Integer.parseInt(item.getAttribute("ID")),
                        text(item, "Name"),
                        text(item, "Type"),
                        text(item, "Operations"),
                        text(item, "Units"),
                        text(item, "RangeEnumeration")));
            }
        }
        return read;
    }

    private static String text(Element item, String name) {
        Node child = item.getElementsByTagName(name).item(0);
        return child == null ? "" : child.getTextContent().strip();
    }
}
