package tequio.secretariat.session.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tequio.kernel.SubjectReference;
import tequio.secretariat.live.SessionChanged;

/** Streams that tell the screens of a session that it changed; each then draws its own page. */
@Component
class SessionStreams {

  private static final long LONGEST = Duration.ofMinutes(30).toMillis();

  private final Map<SubjectReference, Set<SseEmitter>> open = new ConcurrentHashMap<>();

  /** Opens a stream; the browser opens another when it ends. */
  SseEmitter open(SubjectReference meeting) {
    var stream = new SseEmitter(LONGEST);
    var its = open.computeIfAbsent(meeting, key -> ConcurrentHashMap.newKeySet());
    its.add(stream);
    stream.onCompletion(() -> its.remove(stream));
    stream.onTimeout(stream::complete);
    stream.onError(broken -> its.remove(stream));
    return stream;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void tell(SessionChanged change) {
    for (var stream : open.getOrDefault(change.meeting(), Set.of())) {
      try {
        stream.send(SseEmitter.event().name("cambio").data(""));
      } catch (IOException | IllegalStateException gone) {
        stream.completeWithError(gone);
      }
    }
  }
}
