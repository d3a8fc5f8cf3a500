package tequio.requests;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses that accept posts without an idempotency key, each with its reason. */
enum IdempotencyExemptions {
  /** One-click unsubscribe (RFC 8058): a mail program posts what the standard says. */
  UNSUBSCRIBE("/baja/.+"),
  /** Asking what a device is to sign: each time another question, the answer is good for one. */
  WEBAUTHN("/(entrar/llave|cuenta/llaves)/pregunta"),
  /** A file is kept by its hash: the same one twice is kept once. */
  UPLOAD("/trabajo/[^/]+(/.+)?/archivos"),
  /** Leaving twice is leaving once. */
  SIGN_OUT("/salir"),
  /** The read API takes nothing: whoever posts is told so in its own words. */
  READ_API("/api/.*"),
  /** The witness protocol: signed notes, the same one twice changes nothing. */
  WITNESS("/bitacora/.*");

  private final Pattern path;

  IdempotencyExemptions(String path) {
    this.path = Pattern.compile(path);
  }

  static boolean covers(String plainPath) {
    return List.of(values()).stream().anyMatch(it -> it.path.matcher(plainPath).matches());
  }
}
