package dev.lathe.generator.canonical;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.Place;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What descriptors say, without where they say it: equal for equal values. */
public final class Said {

    private Said() {}

    public static Object by(Object part) {
        if (part instanceof Field<?> field) {
            return field.isAbsent() ? "absent" : by(field.value());
        }
        if (part instanceof Optional<?> optional) {
            return optional.map(Said::by);
        }
        if (part instanceof List<?> list) {
            return list.stream().map(Said::by).toList();
        }
        if (part instanceof Record) {
            return byComponents(part);
        }
        return part;
    }

    private static Map<String, Object> byComponents(Object part) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RecordComponent each : part.getClass().getRecordComponents()) {
            if (each.getType() != Place.class) {
                try {
                    said.put(each.getName(), by(each.getAccessor().invoke(part)));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        return said;
    }
}
