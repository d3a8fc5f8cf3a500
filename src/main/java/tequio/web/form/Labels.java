package tequio.web.form;

import tequio.web.Texts;

/** Label of a form field: its own message, or else the label used by all pages. */
public final class Labels {

  public static String say(String key, Texts t) {
    return t.has("ask." + key) ? t.say("ask." + key) : t.say("label." + key);
  }

  private Labels() {}
}
