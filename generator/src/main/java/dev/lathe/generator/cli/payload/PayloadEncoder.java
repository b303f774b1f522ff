package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.payload.Dictionary.Known;
import dev.lathe.generator.cli.payload.GivenValue.Many;
import dev.lathe.generator.cli.payload.GivenValue.One;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a payload of values. */
public final class PayloadEncoder {

    private final Dictionary dictionary;
    private final LwM2mPath base;
    private final boolean unchecked;
    private final PayloadWriter out;

    private PayloadEncoder(Dictionary dictionary, LwM2mPath base, boolean unchecked, PayloadWriter out) {
        this.dictionary = dictionary;
        this.base = base;
        this.unchecked = unchecked;
        this.out = out;
    }

    /**
     * Makes it.
     *
     * @param values one JSON text, or pairs {@code name=value}
     * @param unchecked whether values that the descriptors do not allow are encoded all the same
     * @throws UsageException if path, format or the form of the values are wrong
     * @throws ValueException if a value is not of its Resource's type, or not allowed
     */
    public static byte[] encode(
            List<String> values,
            String path,
            String format,
            PayloadFamily family,
            Dictionary dictionary,
            boolean unchecked)
            throws UsageException, ValueException {
        LwM2mPath base = family.path(path);
        PayloadFormat known = family.format(format);
        PayloadDecoder.check(known, base, dictionary);
        GivenValue given = GivenValues.read(values);
        try {
            return new PayloadEncoder(dictionary, base, unchecked, known.writer(base)).encode(given);
        } catch (PayloadException | IllegalArgumentException cannot) {
            throw new ValueException(String.valueOf(cannot.getMessage()));
        }
    }

    private byte[] encode(GivenValue given) throws UsageException, ValueException {
        switch (base.level()) {
            case ROOT -> throw new UsageException("name the Object in --path, as in /3/0");
            case OBJECT -> {
                for (var instance : members(given, "Object Instances").entrySet()) {
                    instance(id(instance.getKey(), "Object Instance"), instance.getValue());
                }
            }
            case OBJECT_INSTANCE -> instance(base.instance(), given);
            case RESOURCE -> {
                out.begin(base.object(), base.instance());
                resource(base.resource(), given);
            }
            case RESOURCE_INSTANCE -> {
                out.begin(base.object(), base.instance());
                Many one = new Many(Map.of(Integer.toString(base.resourceInstance()), given));
                resource(base.resource(), one);
            }
        }
        return out.done();
    }

    private void instance(int id, GivenValue given) throws UsageException, ValueException {
        out.begin(base.object(), id);
        for (var resource : members(given, "Resources").entrySet()) {
            resource(resourceId(resource.getKey()), resource.getValue());
        }
    }

    private int resourceId(String word) throws UsageException {
        Optional<Integer> id = dictionary.resourceId(base.object(), word);
        if (id.isPresent()) {
            return id.get();
        }
        List<String> names = dictionary.names(base.object());
        throw new UsageException("there is no Resource \"" + word + "\" in Object " + base.object() + "; "
                + (names.isEmpty()
                        ? "name its descriptor with --descriptors, or write its id"
                        : DidYouMean.remedy(word, names)));
    }

    private void resource(int id, GivenValue given) throws UsageException, ValueException {
        Optional<Known> known = dictionary.resource(base.object(), id);
        if (given instanceof One single) {
            checkShape(known, false, id);
            value(id, single, known);
            return;
        }
        checkShape(known, true, id);
        Map<String, GivenValue> elements = ((Many) given).members();
        out.beginMultiple(id, elements.size());
        for (var element : elements.entrySet()) {
            if (!(element.getValue() instanceof One single)) {
                throw new UsageException("the instances of Resource " + id + " are values, not objects");
            }
            value(id(element.getKey(), "Resource Instance"), single, known);
        }
        out.endMultiple();
    }

    private void checkShape(Optional<Known> known, boolean isMultiple, int id) throws ValueException {
        if (known.isEmpty() || unchecked) {
            return;
        }
        if (known.get().spec().type() == DataType.NONE) {
            throw new ValueException(known.get().spec() + " can only be executed and has no value");
        }
        if (known.get().spec().multiple() != isMultiple) {
            throw new ValueException(known.get().spec()
                    + (isMultiple
                            ? " has a single value; write \"" + id + "\": …"
                            : " has multiple instances; write \"" + id + "\": { \"0\": … }, or " + id + "/0=…"));
        }
    }

    private void value(int id, One given, Optional<Known> known) throws ValueException {
        TypedValue value = GivenTypes.typed(given, known);
        if (!unchecked && known.isPresent()) {
            Optional<String> problem = ValueProblems.of(known.get(), value);
            if (problem.isPresent()) {
                throw new ValueException(known.get().spec() + ": " + value.shown() + " is " + problem.get()
                        + "; --unchecked encodes it all the same");
            }
        }
        write(id, value, known.map(each -> each.spec().type()).orElse(DataType.NONE));
    }

    private void write(int id, TypedValue value, DataType type) {
        if (value instanceof TypedValue.Whole whole) {
            if (type == DataType.UNSIGNED_INTEGER) {
                out.unsigned(id, whole.number().longValue());
            } else {
                out.integer(id, whole.number().longValueExact());
            }
        } else if (value instanceof TypedValue.Real real) {
            out.real(id, real.number());
        } else if (value instanceof TypedValue.Text text) {
            out.text(id, text.text());
        } else if (value instanceof TypedValue.Flag flag) {
            out.bool(id, flag.isSet());
        } else if (value instanceof TypedValue.Octets octets) {
            out.opaque(id, octets.octets());
        } else if (value instanceof TypedValue.Moment moment) {
            out.time(id, moment.time());
        } else if (value instanceof TypedValue.Link link) {
            out.link(id, link.link());
        }
    }

    private Map<String, GivenValue> members(GivenValue given, String what) throws UsageException {
        if (given instanceof Many many) {
            return many.members();
        }
        throw new UsageException("at " + base + " there are " + what + ": write { \"0\": … } or 0=…");
    }

    private static int id(String word, String what) throws UsageException {
        try {
            int id = Integer.parseInt(word);
            if (id >= 0 && id <= LwM2mPath.MAX_ID) {
                return id;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new UsageException("\"" + word + "\" is no id of an " + what + "; write 0 to " + LwM2mPath.MAX_ID);
    }
}
