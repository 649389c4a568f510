package org.partnerportal.authorisation;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Arguments for any use case, made of one owner's things: ids, versions, and commands built of those.
final class Samples {

    private static final int DEEPEST = 4;

    private final Map<Class<?>, Object> known = new HashMap<>();

    /// Whatever asks for this type gets this thing.
    <T> Samples with(Class<T> type, T thing) {
        known.put(type, thing);
        return this;
    }

    @Nullable Object[] argumentsOf(UseCaseDoor door) {
        return Arrays.stream(door.method().getGenericParameterTypes())
                .map(type -> make(type, 0))
                .toArray();
    }

    private @Nullable Object make(Type type, int depth) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return collection(raw, generic, depth);
        }
        return type instanceof Class<?> plain ? make(plain, depth) : null;
    }

    private @Nullable Object collection(Class<?> raw, ParameterizedType generic, int depth) {
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (!Collection.class.isAssignableFrom(raw)) {
            return make(raw, depth);
        }
        var element = make(generic.getActualTypeArguments()[0], depth + 1);
        var elements = element == null ? List.of() : List.of(element);
        if (raw.isInstance(elements)) {
            return elements;
        }
        return raw == Set.class ? Set.copyOf(elements) : new TreeSet<>(elements);
    }

    private @Nullable Object make(Class<?> type, int depth) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed() && type.isInterface()) {
            return make(type.getPermittedSubclasses()[0], depth);
        }
        return type.isRecord() && depth < DEEPEST ? built(type, depth) : null;
    }

    // A record that refuses what it is given is passed as nothing: the doors' guards stand before it.
    private @Nullable Object built(Class<?> type, int depth) {
        var components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> make(component.getGenericType(), depth + 1))
                    .toArray());
        } catch (ReflectiveOperationException | IllegalArgumentException refused) {
            return null;
        }
    }
}
