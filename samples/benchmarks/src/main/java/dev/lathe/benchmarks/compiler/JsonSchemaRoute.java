package dev.lathe.benchmarks.compiler;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.codemodel.JCodeModel;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.naming.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsonschema2pojo.AnnotationStyle;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.NoopAnnotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * What a Java user has without Lathe: a JSON Schema for each Object, made into bare data classes by jsonschema2pojo, with
 * getters, setters, {@code equals}, {@code hashCode}, {@code toString}. It knows nothing of ranges, operations or payloads.
 */
final class JsonSchemaRoute {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final class Configuration extends DefaultGenerationConfig {
        @Override
        public AnnotationStyle getAnnotationStyle() {
            return AnnotationStyle.NONE;
        }

        @Override
        public boolean isIncludeGeneratedAnnotation() {
            return false;
        }

        @Override
        public boolean isUseLongIntegers() {
            return true;
        }

        @Override
        public boolean isIncludeAdditionalProperties() {
            return false;
        }
    }

    private JsonSchemaRoute() {}

    static void generate(List<ObjectModel> objects, Names names, Path folder) throws IOException {
        JCodeModel code = new JCodeModel();
        for (ObjectModel object : objects) {
            // A store knows schemas by their addresses, and these have none.
            SchemaMapper mapper = new SchemaMapper(
                    new RuleFactory(new Configuration(), new NoopAnnotator(), new SchemaStore()),
                    new SchemaGenerator());
            mapper.generate(code, names.of(object).value(), Corpus.PACKAGE, schema(object, names));
        }
        code.build(folder.toFile(), (java.io.PrintStream) null);
    }

    private static String schema(ObjectModel object, Names names) throws IOException {
        ObjectNode schema = JSON.createObjectNode().put("type", "object").put("title", object.name());
        object.description().ifPresent(text -> schema.put("description", text));
        ObjectNode properties = schema.putObject("properties");
        for (ResourceModel resource : object.resources()) {
            if (resource.type().isPresent()) {
                ObjectNode property =
                        properties.putObject(names.of(object).of(resource).member());
                resource.description().ifPresent(text -> property.put("description", text));
                if (resource.multiple()) {
                    property.put("type", "array")
                            .putObject("items")
                            .put("type", word(resource.type().get()));
                } else {
                    property.put("type", word(resource.type().get()));
                }
            }
        }
        return JSON.writeValueAsString(schema);
    }

    private static String word(DataType type) {
        return switch (type) {
            case INTEGER, UNSIGNED_INTEGER, TIME -> "integer";
            case FLOAT -> "number";
            case BOOLEAN -> "boolean";
            case STRING, OPAQUE, OBJLNK, CORELNK -> "string";
        };
    }
}
