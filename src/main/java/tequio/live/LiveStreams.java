package tequio.live;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tequio.database.ChannelListener;
import tequio.database.Database;
import tequio.kernel.SubjectReference;

/**
 * Streams of server-sent events of this process, by subject. An event says only that the subject
 * changed, so that a stream shows nobody more than the page would. After a cut connection to
 * PostgreSQL all of them are told, because changes may have been missed.
 */
@Component
public class LiveStreams extends ChannelListener {

  private static final long LONGEST = Duration.ofMinutes(30).toMillis();

  /** Request attribute: a browser that leaves ends its stream, which Tomcat counts as an error. */
  private static final String UNLOGGED = "tequio.unlogged";

  private final Map<SubjectReference, Set<LiveStream>> streams = new ConcurrentHashMap<>();

  LiveStreams(Database database) {
    super(database, LiveChanges.CHANNEL);
  }

  /**
   * Opens a stream of the changes of a subject; the browser opens another when it ends, after half
   * an hour at most. Its first event goes out at once: the browser has its headers, and draws what
   * changed since its page was drawn. The caller has checked that whoever asks may see the subject.
   */
  public ResponseEntity<SseEmitter> open(SubjectReference subject, HttpServletRequest request) {
    request.setAttribute(UNLOGGED, true);
    var emitter = new SseEmitter(LONGEST);
    var stream = new LiveStream(emitter);
    add(subject, stream);
    emitter.onCompletion(() -> remove(subject, stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(left -> remove(subject, stream));
    stream.tell();
    if (!isRunning()) {
      stream.end();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(emitter);
  }

  /** Number of open streams of a subject in this process. */
  public int count(SubjectReference subject) {
    return streams.getOrDefault(subject, Set.of()).size();
  }

  @Override
  protected void connected() {
    streams.values().forEach(its -> its.forEach(LiveStream::tell));
  }

  @Override
  protected void heard(String subject) {
    streams.getOrDefault(SubjectReference.parse(subject), Set.of()).forEach(LiveStream::tell);
  }

  /** An open stream would hold up the end of the program until the server stops waiting. */
  @Override
  protected void stopped() {
    streams.values().forEach(its -> its.forEach(LiveStream::end));
  }

  void add(SubjectReference subject, LiveStream stream) {
    streams.compute(
        subject,
        (key, its) -> {
          var all = its == null ? ConcurrentHashMap.<LiveStream>newKeySet() : its;
          if (!all.add(stream)) {
            throw new IllegalStateException("opened twice");
          }
          return all;
        });
  }

  private void remove(SubjectReference subject, LiveStream stream) {
    streams.computeIfPresent(
        subject,
        (key, its) -> {
          its.removeIf(stream::equals);
          return its.isEmpty() ? null : its;
        });
  }
}
