package dev.lathe.property;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.emit.JavaEmission;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.naming.Names;
import dev.lathe.generator.naming.Naming;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What the generator makes of one descriptor, in a package of its own.
 *
 * @param shape which names and types it has decided on
 */
record Stubs(ObjectShape shape, List<GeneratedFile> files) {

    /** @throws AssertionError if there are errors in the descriptor */
    static Stubs of(String descriptor, String packageName) {
        List<SourceFile> sources = List.of(SourceFile.of("random.json", descriptor));
        LatheCompiler.check(sources).asList().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(Stubs::refuse);
        LinkResult linked = FrontEnd.read(sources);
        DiagnosticCollector collector = DiagnosticCollector.startingAt(Place.ofFile("random.json"));
        Names names = Naming.decide(linked.objects(), packageName, PackageLayout.FLAT, linked.places(), collector);
        ObjectShape shape = new ObjectShape(
                linked.objects().get(0), names.of(linked.objects().get(0)));
        List<GeneratedFile> files = new ArrayList<>(JavaEmission.emit(linked.objects(), names));
        files.add(new HeldSource(shape).file());
        return new Stubs(shape, files);
    }

    private static void refuse(Diagnostic error) {
        throw new AssertionError("a random descriptor is to be valid: " + error.id() + " " + error.message() + ": "
                + error.place().text());
    }
}
