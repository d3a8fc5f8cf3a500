package tequio.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tequio.web.request.RequestAddress;

/**
 * Submitted form as the idempotency filter compares it: key, sender and hash of the body. Every
 * hash includes the key of the form, which is not stored: without it the few possible values of a
 * ballot and the tickets of links could be tried out by whoever reads the database.
 *
 * @param government the tenant in the address; empty if there is none
 * @param purpose hash of the address without its language
 * @param caller hash of the name of who is signed in; empty if nobody is
 * @param body hash of the values and files
 */
record SubmittedForm(
    String government, String purpose, String caller, IdempotencyKey key, String body) {

  /** Fields that differ each time the same form is rendered. */
  static final Set<String> CHANGING = Set.of(IdempotencyKey.FIELD, "_csrf");

  private static final Pattern TENANT = Pattern.compile("/trabajo/(\\d{2}|\\d{5})(/.*)?");

  static SubmittedForm of(HttpServletRequest request, IdempotencyKey key)
      throws IOException, ServletException {
    var purpose = RequestAddress.of(request).plain();
    var tenant = TENANT.matcher(purpose);
    var who = request.getUserPrincipal();
    return new SubmittedForm(
        tenant.matches() ? tenant.group(1) : "",
        key.hash("purpose", purpose),
        who == null ? "" : key.hash("caller", who.getName()),
        key,
        body(request, key));
  }

  private static String body(HttpServletRequest request, IdempotencyKey key)
      throws IOException, ServletException {
    var digest = digest();
    add(digest, "body", key.value());
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> {
          if (!CHANGING.contains(name)) {
            add(digest, name, values);
          }
        });
    var type = request.getContentType();
    if (type != null && type.startsWith("multipart/")) {
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() != null) {
          add(digest, part.getName(), part.getSubmittedFileName());
          digest.update(part.getInputStream().readAllBytes());
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Prefixes each text with its length, so that different bodies give different bytes. */
  private static void add(MessageDigest digest, String name, String... values) {
    add(digest, name);
    digest.update((byte) values.length);
    for (var value : values) {
      add(digest, value);
    }
  }

  private static void add(MessageDigest digest, String words) {
    byte[] bytes = words.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
