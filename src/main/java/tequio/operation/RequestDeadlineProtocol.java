package tequio.operation;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import tequio.capacity.Capacity;

/**
 * Tomcat protocol handler with a deadline for request line and headers as a whole. Tomcat's own
 * timeouts restart with each byte, so slow clients could hold connections.
 */
public final class RequestDeadlineProtocol extends Http11NioProtocol {

  private static final long DEADLINE = TimeUnit.SECONDS.toNanos(Capacity.PATIENCE.amount());

  /**
   * Accepts unencoded characters in queries, as people and programs write them: {@code ?q=[agua]},
   * {@code ?q=niñez}. They are decoded and escaped like encoded ones.
   */
  private static final HttpParser AS_TYPED =
      new HttpParser("", "\"<>[\\]^`{|}") {
        @Override
        public boolean isQueryRelaxed(int letter) {
          return isBeyondAscii(letter) || super.isQueryRelaxed(letter);
        }

        @Override
        public boolean isNotRequestTargetRelaxed(int letter) {
          return !isBeyondAscii(letter) && super.isNotRequestTargetRelaxed(letter);
        }

        /** Tomcat passes bytes as signed values. */
        private static boolean isBeyondAscii(int letter) {
          return (byte) letter < 0;
        }
      };

  private @Nullable ScheduledFuture<?> sweeping;

  @Override
  public HttpParser getHttpParser() {
    return AS_TYPED;
  }

  @Override
  public void start() throws Exception {
    super.start();
    sweeping =
        getUtilityExecutor().scheduleWithFixedDelay(this::closeOverdue, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() throws Exception {
    if (sweeping != null) {
      sweeping.cancel(false);
    }
    super.stop();
  }

  private void closeOverdue() {
    long now = System.nanoTime();
    for (var connection : getEndpoint().getConnections()) {
      if (isOverdue(connection, now)) {
        connection.processSocket(SocketEvent.ERROR, true);
      }
    }
  }

  /**
   * Whether a request is incomplete for too long. Only a connection that waits for headers has a
   * processor and no thread.
   */
  private static boolean isOverdue(SocketWrapperBase<?> connection, long now) {
    if (!(connection.getCurrentProcessor() instanceof AbstractProcessor waiting)) {
      return false;
    }
    long begun = waiting.getRequest().getStartTimeNanos();
    return !waiting.isAsync() && begun > 0 && now - begun > DEADLINE;
  }
}
