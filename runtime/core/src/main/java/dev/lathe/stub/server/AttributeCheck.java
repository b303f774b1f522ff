package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;

/** Refuses attributes that every device must refuse, before anything is sent. */
final class AttributeCheck {

    private AttributeCheck() {}

    /**
     * @param type of the Resource, {@code NONE} for an Object Instance
     * @throws InvalidValueException if the attributes contradict each other, or compare what cannot be compared (LwM2M Core,
     *     5.1.2)
     */
    static AttributeSet checked(AttributeSet attributes, DataType type, Object subject) {
        if (attributes.hasThreshold() && !type.isNumeric()) {
            throw new InvalidValueException(subject + ": gt, lt and st compare numbers and need a numeric Resource");
        }
        attributes.contradiction().ifPresent(reason -> {
            throw new InvalidValueException(subject + ": " + reason);
        });
        return attributes;
    }
}
