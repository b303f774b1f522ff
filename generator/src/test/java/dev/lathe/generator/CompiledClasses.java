package dev.lathe.generator;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The generator's own classes, read once for all tests that judge them: it takes seconds. */
final class CompiledClasses {

    static final String ROOT = "dev.lathe.generator";

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private CompiledClasses() {}
}
