package dev.lathe.server.registration;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The Uri-Query options of one request, by name. Each is taken out once; what is left has no meaning here. */
public final class Query {

    private static final int SHOWN = 20;
    /** Stands for no value, and is none: values come from UTF-8, which has no lone surrogates. */
    private static final String FLAG = "\ud800";

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** @throws ResponseException 4.00 if a name comes twice: which of the two would count, readers disagree about */
    public static Query parse(List<String> options) {
        Map<String, String> values = new TreeMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            // A flag and an empty value are told apart, to refuse 'Q=' and 'lt'.
            if (values.put(name, equals < 0 ? FLAG : option.substring(equals + 1)) != null) {
                throw refusal("parameter " + shortened(name) + " is given twice");
            }
        }
        return new Query(values);
    }

    /** @throws ResponseException 4.00 if the parameter is there without a value */
    public Optional<String> take(String name) {
        Optional<String> value = Optional.ofNullable(values.remove(name));
        if (value.isPresent() && (value.get().equals(FLAG) || value.get().isEmpty())) {
            throw refusal("parameter " + name + " has no value: write " + name + "=…");
        }
        return value;
    }

    /** @throws ResponseException 4.00 if the parameter has a value */
    boolean takeFlag(String name) {
        Optional<String> value = Optional.ofNullable(values.remove(name));
        if (value.isPresent() && !value.get().equals(FLAG)) {
            throw refusal("parameter " + name + " is a flag: write " + name + " without a value");
        }
        return value.isPresent();
    }

    /** @throws ResponseException 4.00 if the parameter is there with another value */
    void requireSame(String name, String value) {
        if (!take(name).orElse(value).equals(value)) {
            throw refusal("parameter " + name + " cannot change in an Update: register anew");
        }
    }

    /** What nobody took; a flag has an empty value. */
    Map<String, String> rest() {
        Map<String, String> rest = new TreeMap<>(values);
        rest.replaceAll((name, value) -> value.equals(FLAG) ? "" : value);
        return rest;
    }

    public static ResponseException refusal(String reason) {
        return new ResponseException(ResponseCode.BAD_REQUEST, reason);
    }

    public static String shortened(String text) {
        return "'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "'";
    }
}
