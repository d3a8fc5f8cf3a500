package tequio.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tequio.profile.content.StateProfile;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Profiles for tests: the generic one, with changes. */
public final class ProfileWorld {

  public static final StateProfile GENERIC = with(content -> {});

  /** The content of a profile that comes with the program. */
  public static ObjectNode content(String file) {
    try {
      var path = Path.of("src/main/java/tequio/profile/included", file + ".json");
      return (ObjectNode) Json.MAPPER.readTree(Files.readString(path)).get("content");
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The generic profile with a change. */
  public static StateProfile with(Consumer<ObjectNode> change) {
    var content = content("generico");
    change.accept(content);
    return Json.MAPPER.treeToValue(content, StateProfile.class);
  }

  private ProfileWorld() {}
}
