package dev.lathe.generator.cli.payload;

import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.path.Family;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ids of one protocol family mean, by the descriptors at hand. Of several versions of an Object the highest counts. */
public final class Dictionary {

    private final Map<Integer, ObjectModel> objects = new HashMap<>();
    private final Map<Integer, ObjectSpec> specs = new HashMap<>();

    /** A Resource both ways. */
    record Known(ResourceModel model, ResourceSpec spec) {

        List<EnumConstant> constants() {
            return model.enumeration();
        }
    }

    private Dictionary() {}

    /** @param models of both families; those of the other one are left out */
    public static Dictionary of(Collection<ObjectModel> models, PayloadFamily family) {
        Dictionary dictionary = new Dictionary();
        models.stream()
                .filter(each -> each.family() == family.ofModels() && each.id().isPresent())
                .forEach(dictionary::add);
        return dictionary;
    }

    private void add(ObjectModel model) {
        int id = model.id().orElseThrow();
        ObjectModel present = objects.get(id);
        if (present == null || present.version().compareTo(model.version()) < 0) {
            objects.put(id, model);
            specs.put(id, Specs.of(model));
        }
    }

    Optional<ObjectSpec> object(int id) {
        return Optional.ofNullable(specs.get(id));
    }

    Optional<Known> resource(int object, int id) {
        ObjectModel model = objects.get(object);
        if (model == null) {
            return Optional.empty();
        }
        return model.resources().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .flatMap(resource ->
                        object(object).flatMap(spec -> spec.resource(id)).map(spec -> new Known(resource, spec)));
    }

    /** By id, or by the name in any case. */
    Optional<Integer> resourceId(int object, String word) {
        if (!word.isEmpty() && word.length() <= 5 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.parseInt(word)).filter(id -> id <= Family.LWM2M.maxId());
        }
        ObjectModel model = objects.get(object);
        return model == null
                ? Optional.empty()
                : model.resources().stream()
                        .filter(each -> each.name().equalsIgnoreCase(word))
                        .map(ResourceModel::id)
                        .findFirst();
    }

    /** What there is to choose from. */
    List<String> names(int object) {
        ObjectModel model = objects.get(object);
        return model == null
                ? List.of()
                : model.resources().stream().map(ResourceModel::name).toList();
    }
}
