package tequio.publishing.timeline;

import tequio.web.Texts;

/**
 * Label before a title: "Compromiso 3".
 *
 * @param key message key, with one argument
 */
public record EventLabel(String key, String argument) {

  public String words(Texts t) {
    return t.say(key, argument);
  }
}
