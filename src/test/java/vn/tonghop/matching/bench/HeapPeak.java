package vn.tonghop.matching.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most heap in use at one time, what could have been collected included: between two
 * collections it only grows, so it is most just before one, or now. The peaks of its pools are of
 * different times, and their sum may be more than there ever was.
 */
final class HeapPeak {

  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final AtomicLong most = new AtomicLong();

  private HeapPeak() {}

  /** Watches from now on. */
  static HeapPeak watched() {
    HeapPeak peak = new HeapPeak();
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(
            collector ->
                ((NotificationEmitter) collector)
                    .addNotificationListener((what, any) -> peak.look(what), null, null));
    return peak;
  }

  private void look(Notification notification) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      GarbageCollectionNotificationInfo collection =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
      see(used(collection.getGcInfo().getMemoryUsageBeforeGc()));
    }
  }

  private long used(Map<String, MemoryUsage> byPool) {
    return pools.stream()
        .map(byPool::get)
        .filter(usage -> usage != null)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private void see(long used) {
    most.accumulateAndGet(used, Math::max);
  }

  /** In bytes. */
  long soFar() {
    see(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    return most.get();
  }
}
