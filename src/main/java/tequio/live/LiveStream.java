package tequio.live;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Stream to one screen. Each event is sent by a thread of its own, so that a connection that stalls
 * holds up no other; changes meanwhile are one event.
 */
final class LiveStream {

  private final SseEmitter emitter;
  private final AtomicBoolean due = new AtomicBoolean();

  LiveStream(SseEmitter emitter) {
    this.emitter = emitter;
  }

  void tell() {
    if (due.compareAndSet(false, true)) {
      Thread.startVirtualThread(this::send);
    }
  }

  /** Ends it, without waiting for a connection that stalls. */
  void end() {
    Thread.startVirtualThread(emitter::complete);
  }

  private synchronized void send() {
    due.set(false);
    try {
      emitter.send(SseEmitter.event().name("cambio").data(""));
    } catch (IOException | IllegalStateException gone) {
      // The browser has left: the container ends the request by itself, which removes the stream.
    }
  }
}
