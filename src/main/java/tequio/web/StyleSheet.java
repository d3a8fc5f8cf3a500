package tequio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The site's style sheet: one file for each layer, joined and minified, named by its hash. */
record StyleSheet(String words, String hash) {

  /** Layers in order of precedence: later ones override earlier ones. */
  static final List<String> LAYERS =
      List.of(
          "reset",
          "tokens",
          "base",
          "layout",
          "components",
          "plan",
          "portal",
          "assessment",
          "form",
          "sharing",
          "print",
          "modes");

  private static final Pattern QUOTED_OR_NOT = Pattern.compile("\"[^\"]*\"|[^\"]+");

  /** Returns the style sheet from the class path. */
  static StyleSheet packed() {
    return joined(layer -> {
      try (InputStream file = StyleSheet.class.getResourceAsStream("style/" + layer + ".css")) {
        return new String(Objects.requireNonNull(file, layer).readAllBytes(), UTF_8);
      }
    });
  }

  /** Returns the style sheet from the sources, for development. */
  static StyleSheet live() {
    return joined(
        layer -> Files.readString(Path.of("src/main/java/tequio/web/style", layer + ".css")));
  }

  String address() {
    return "/static/estilo." + hash + ".css";
  }

  byte[] compressed() {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(words.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private interface Layers {
    String read(String layer) throws IOException;
  }

  private static StyleSheet joined(Layers layers) {
    var order = "@layer " + String.join(",", LAYERS) + ";";
    var words = order + LAYERS.stream().map(it -> smaller(read(layers, it))).collect(joining());
    return new StyleSheet(words, hash(words));
  }

  private static String read(Layers layers, String layer) {
    try {
      return layers.read(layer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Removes comments and unnecessary spaces outside of quotes. */
  private static String smaller(String css) {
    return QUOTED_OR_NOT
        .matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
        .replaceAll(it -> Matcher.quoteReplacement(tight(it.group())))
        .strip();
  }

  private static String tight(String piece) {
    return piece.startsWith("\"")
        ? piece
        : piece
            .replaceAll("\\s+", " ")
            .replaceAll(" ?([{};,>]) ?", "$1")
            .replace(": ", ":")
            .replace(";}", "}");
  }

  private static String hash(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
