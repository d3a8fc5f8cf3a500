package tequio.roundtable.phone;

import tequio.kernel.Page;

/**
 * Asks for the code of a live table.
 *
 * @param typed what was typed and leads to no live table; empty where nothing was
 */
public record TableCodePage(String typed) implements Page {

  @Override
  public int status() {
    return typed.isEmpty() ? 200 : 422;
  }
}
