package tequio.bench.machine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** DevTools connection to one tab; each call waits for its answer. */
record DevToolsConnection(
    HttpClient http, WebSocket line, BlockingQueue<JsonNode> heard, AtomicInteger last)
    implements AutoCloseable {

  private static final long PATIENCE_IN_SECONDS = 60;

  static DevToolsConnection with(URI tab) {
    var http = HttpClient.newHttpClient();
    var heard = new LinkedBlockingQueue<JsonNode>();
    var line =
        http.newWebSocketBuilder().buildAsync(tab, new Ear(heard, new StringBuilder())).join();
    return new DevToolsConnection(http, line, heard, new AtomicInteger());
  }

  @CanIgnoreReturnValue
  JsonNode say(String what, Map<String, Object> how) {
    var word = new LinkedHashMap<String, Object>();
    word.put("id", last.incrementAndGet());
    word.put("method", what);
    word.put("params", how);
    line.sendText(Json.MAPPER.writeValueAsString(word), true).join();
    return answer(what);
  }

  /** What the browser tells unasked is passed over. */
  private JsonNode answer(String what) {
    try {
      for (; ; ) {
        var said = heard.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (said == null || said.has("error")) {
          throw new IllegalStateException("the browser does not follow " + what + ": " + said);
        }
        if (said.path("id").asInt(0) == last.get()) {
          return said.path("result");
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    line.abort();
    http.close();
  }

  /** Long messages come in pieces. */
  private record Ear(BlockingQueue<JsonNode> heard, StringBuilder begun)
      implements WebSocket.Listener {

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence piece, boolean last) {
      begun.append(piece);
      if (last) {
        heard.add(Json.MAPPER.readTree(begun.toString()));
        begun.setLength(0);
      }
      line.request(1);
      return null;
    }
  }
}
