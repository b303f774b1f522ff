package dev.lathe.property;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Generated members by their names, as a test must reach those it has not seen. */
final class Members {

    private Members() {}

    /** Calls the public method of that name with these arguments, and throws what it throws. */
    static Object call(Object target, String name, Object... arguments) {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                return invoke(method, target, arguments);
            }
        }
        throw new AssertionError(
                target.getClass() + " has no method " + name + " for " + arguments.length + " such arguments");
    }

    /** Calls the static method without parameters. */
    static Object callStatic(Class<?> type, String name) {
        try {
            return invoke(type.getMethod(name), null);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length || method.isBridge()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!boxed(types[i]).isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            Object result = method.invoke(target, arguments);
            return result == null ? "nothing" : result;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** What is in it, if it is an optional of any kind. */
    static Optional<Object> unwrapped(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(content -> content);
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
        }
        return Optional.of(value);
    }

    /** What the public field of that name holds. */
    static @Nullable Object field(Object target, String name) {
        try {
            return target.getClass().getField(name).get(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static void setField(Object target, String name, Object value) {
        try {
            target.getClass().getField(name).set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The public constant {@code TYPE} of a generated class. */
    static Object type(Class<?> generated) {
        try {
            return generated.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
