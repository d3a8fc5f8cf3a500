package tequio.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The request header Accept-Encoding (RFC 9110, 12.5.3), read with its weights. */
public final class AcceptEncoding {

  private static final String ANY = "*";

  /** Whether the client accepts gzip and does not prefer unencoded bytes. */
  public static boolean prefersGzip(HttpServletRequest request) {
    var weights = new HashMap<String, Double>();
    for (var line : Collections.list(request.getHeaders("Accept-Encoding"))) {
      for (var coding : line.split(",")) {
        add(coding.toLowerCase(Locale.ROOT), weights);
      }
    }
    double gzip = weight(weights, "gzip").or(() -> weight(weights, "x-gzip")).orElse(any(weights));
    return gzip > 0 && gzip >= weight(weights, "identity").orElse(0.0);
  }

  private static void add(String coding, Map<String, Double> weights) {
    var parts = coding.split(";");
    double weight = 1;
    for (int i = 1; i < parts.length; i++) {
      var said = parts[i].strip();
      if (said.startsWith("q=")) {
        weight = number(said.substring(2));
      }
    }
    weights.put(parts.length == 0 ? "" : parts[0].strip(), weight);
  }

  /** Returns the weight; 0 if it is malformed, since unencoded bytes can always be read. */
  private static double number(String text) {
    return text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
  }

  private static Optional<Double> weight(Map<String, Double> weights, String coding) {
    return Optional.ofNullable(weights.get(coding));
  }

  private static double any(Map<String, Double> weights) {
    return weights.getOrDefault(ANY, 0.0);
  }

  private AcceptEncoding() {}
}
