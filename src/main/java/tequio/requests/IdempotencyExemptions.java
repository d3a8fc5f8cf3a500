package tequio.requests;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses that accept posts without an idempotency key, each with its reason. */
enum IdempotencyExemptions {
  /** One-click unsubscribe (RFC 8058): mail programs post a body fixed by the standard. */
  UNSUBSCRIBE("/baja/.+"),
  /** WebAuthn challenges: each request returns a new one, which is valid once. */
  WEBAUTHN("/(entrar/llave|cuenta/llaves)/pregunta"),
  /** A file is kept by its hash: the same one twice is kept once. */
  UPLOAD("/trabajo/[^/]+(/.+)?/archivos"),
  /** An upload in pieces: the same file announced twice goes on with the one begun. */
  PARTIAL_UPLOAD("/trabajo/[^/]+/subidas"),
  /** Leaving twice is leaving once. */
  SIGN_OUT("/salir"),
  /** The read API accepts no posts and answers them with an error of its own. */
  READ_API("/api/.*"),
  /** The witness protocol: a signed note sent twice changes nothing. */
  WITNESS("/bitacora/.*");

  private final Pattern path;

  IdempotencyExemptions(String path) {
    this.path = Pattern.compile(path);
  }

  static boolean covers(String plainPath) {
    return List.of(values()).stream().anyMatch(it -> it.path.matcher(plainPath).matches());
  }
}
