package org.partnerportal.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The most that was on the heap right after a collection, from now on.
final class HeapAfterCollections {

    private final AtomicLong most = new AtomicLong();
    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());

    HeapAfterCollections() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((told, _) -> collected(told.getUserData()), null, null);
            }
        }
    }

    private void collected(Object told) {
        if (told instanceof CompositeData data) {
            var used = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            var sum = used.entrySet().stream()
                    .filter(pool -> heap.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(sum, Math::max);
        }
    }

    long most() {
        return most.get();
    }
}
