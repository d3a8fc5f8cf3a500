package tequio.gathering.door;

import tequio.kernel.Page;

/**
 * Asks for the code of the door.
 *
 * @param typed what was typed and opens nothing; empty where nothing was
 */
public record DoorCodePage(String typed) implements Page {

  @Override
  public int status() {
    return typed.isEmpty() ? 200 : 422;
  }
}
