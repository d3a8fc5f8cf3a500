package tequio.publishing.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.web.Texts;

/** Events of one day, as precise as the day is known. */
public record EventGroup<T>(PartialDate day, List<T> events) {

  /** Groups neighbours of the same day, keeping their order. */
  public static <T> List<EventGroup<T>> of(List<T> events, Function<T, PartialDate> day) {
    var groups = new ArrayList<EventGroup<T>>();
    for (var event : events) {
      var its = day.apply(event);
      if (groups.isEmpty() || !groups.getLast().day.equals(its)) {
        groups.add(new EventGroup<>(its, new ArrayList<>()));
      }
      groups.getLast().events.add(event);
    }
    return groups;
  }

  /** Returns the day on which the event happened; if unknown, the day on which it was recorded. */
  public static PartialDate day(RecordEvent event, ZoneId zone, Texts t) {
    return provenance(event, t)
        .flatMap(it -> it.happened().find())
        .orElseGet(() -> PartialDate.of(LocalDate.ofInstant(event.recorded(), zone)));
  }

  private static Optional<Provenance> provenance(RecordEvent event, Texts t) {
    return switch (event) {
      case RecordEvent.Erasing made -> Optional.of(made.said().provenance());
      case RecordEvent.Fact made -> Optional.of(made.stated().provenance());
      case RecordEvent.Document made -> made.event().version().map(it -> it.provenance());
      default -> event.describe(t).provenance();
    };
  }
}
