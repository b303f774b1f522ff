package dev.lathe.generator.link;

import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.ObjectModel;
import java.util.Optional;

/**
 * An Object as written and as understood.
 *
 * @param model empty if there are errors within the Object
 */
public record LinkedObject(ObjectFacts facts, Optional<ObjectModel> model) {}
