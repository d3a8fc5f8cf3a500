package tequio.web.form;

import tequio.web.Texts;

/** Label of a form field: the question's own words, or else the label that all pages use. */
public final class Labels {

  public static String say(String key, Texts t) {
    return t.has("ask." + key) ? t.say("ask." + key) : t.say("label." + key);
  }

  private Labels() {}
}
