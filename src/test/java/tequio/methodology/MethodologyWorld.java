package tequio.methodology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tequio.methodology.content.Methodology;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Methodologies for tests: those that come along, with changes. */
public final class MethodologyWorld {

  public static final List<String> CODES =
      List.of("caja-de-herramientas", "cimtra", "directiva-abierta", "guia-basica", "inai-local");

  public static ObjectNode file(String code) {
    try {
      var path = Path.of("src/main/java/tequio/methodology/included", code + "-1.json");
      return (ObjectNode) Json.MAPPER.readTree(Files.readString(path));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** One of them with a change of its content. */
  public static Methodology with(String code, Consumer<ObjectNode> change) {
    var content = (ObjectNode) file(code).get("content");
    change.accept(content);
    return Json.MAPPER.treeToValue(content, Methodology.class);
  }

  public static Methodology of(String code) {
    return with(code, content -> {});
  }

  private MethodologyWorld() {}
}
