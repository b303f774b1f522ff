package dev.lathe.generator.ddf;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlDocument;
import dev.lathe.generator.xml.XmlElement;

/** Oddities of a DDF file as a file. */
final class FileForm {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private FileForm() {}

    static void look(XmlDocument document, DiagnosticCollector faults) {
        SourceText source = document.source();
        if (!document.isDeclared()) {
            Place top = Place.of(source, 0, 0, Pointer.ROOT);
            faults.at(top)
                    .report(
                            XmlRule.NO_XML_DECLARATION,
                            "the file has no XML declaration",
                            "begin it with " + DECLARATION,
                            Fix.replace(top, DECLARATION + source.lineBreak()));
        }
        int carriageReturn = source.text().indexOf('\r');
        if (carriageReturn >= 0) {
            faults.at(Place.of(source, carriageReturn, carriageReturn + 1, Pointer.ROOT))
                    .report(
                            XmlRule.CARRIAGE_RETURN,
                            "lines of this file end in a carriage return",
                            "save it with \\n line ends");
        }
        XmlElement root = document.root();
        if (!root.namespace().isEmpty()) {
            faults.at(root.startTag())
                    .report(
                            XmlRule.NAMESPACE,
                            "the elements are in the namespace " + root.namespace() + ", those of OMA's schema in none",
                            "remove the attribute xmlns");
        }
        document.inner().ifPresent(comment -> faults.at(comment.place())
                .report(
                        XmlRule.COMMENT_NOT_KEPT,
                        "comments in here are not kept by an import",
                        "put what matters into a Description"));
    }
}
