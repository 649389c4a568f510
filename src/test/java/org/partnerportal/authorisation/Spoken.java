package org.partnerportal.authorisation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything an answer says, whatever its own `toString` keeps to itself.
final class Spoken {

    private static final int DEEPEST = 8;

    private final StringBuilder words = new StringBuilder();

    static String by(@Nullable Object answer) {
        var spoken = new Spoken();
        spoken.say(answer, 0);
        return spoken.words.toString();
    }

    private void say(@Nullable Object thing, int depth) {
        if (thing == null || depth > DEEPEST) {
            return;
        }
        switch (thing) {
            case Optional<?> maybe -> say(maybe.orElse(null), depth + 1);
            case Collection<?> many -> many.forEach(one -> say(one, depth + 1));
            case Map<?, ?> pairs ->
                pairs.forEach((key, value) -> {
                    say(key, depth + 1);
                    say(value, depth + 1);
                });
            case byte[] bytes -> words.append(new String(bytes, StandardCharsets.ISO_8859_1));
            case InputStream bytes -> words.append(read(bytes));
            case Record record -> components(record, depth);
            default -> plain(thing, depth);
        }
    }

    private void plain(Object thing, int depth) {
        if (thing.getClass().isArray()) {
            for (var n = 0; n < Array.getLength(thing); n++) {
                say(Array.get(thing, n), depth + 1);
            }
        } else {
            words.append(thing).append('\n');
        }
    }

    private void components(Record record, int depth) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                say(accessor.invoke(record), depth + 1);
            } catch (ReflectiveOperationException unreadable) {
                words.append(record);
            }
        }
    }

    private static String read(InputStream bytes) {
        try (bytes) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
