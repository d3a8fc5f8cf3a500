package tequio.web.form;

import tequio.web.Texts;

/** Words of questions: as a form asks them, or else the label that every page has for them. */
public final class Labels {

  public static String say(String key, Texts t) {
    return t.has("ask." + key) ? t.say("ask." + key) : t.say("label." + key);
  }

  private Labels() {}
}
