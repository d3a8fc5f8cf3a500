package tequio.web.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message whose details stand in it as {@code {0}}, without a format. It fills in texts and whole
 * numbers of up to three digits as {@link MessageFormat} would, which makes a number format for
 * each number and was a twentieth of the time of a page.
 *
 * @param texts what stands before each detail, and behind the last one; none where the message is
 *     of another form
 * @param details numbers of the details in the order in which they stand
 */
record MessagePattern(List<String> texts, List<Integer> details) {

  /** Of every other form. */
  static final MessagePattern COMPLEX = new MessagePattern(List.of(), List.of());

  private static final int WRITTEN_PLAINLY = 1000;

  static MessagePattern of(String message) {
    var read = new MessageFormat(message, Locale.ROOT);
    for (var format : read.getFormats()) {
      if (format != null) {
        return COMPLEX;
      }
    }
    return split(message);
  }

  private static MessagePattern split(String message) {
    var texts = new ArrayList<String>();
    var details = new ArrayList<Integer>();
    var text = new StringBuilder();
    for (int at = 0; at < message.length(); at++) {
      char c = message.charAt(at);
      if (c == '{') {
        int end = message.indexOf('}', at);
        details.add(Integer.parseInt(message, at + 1, end, 10));
        texts.add(text.toString());
        text.setLength(0);
        at = end;
      } else if (c == '\'' || c == '}') {
        return COMPLEX;
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return new MessagePattern(List.copyOf(texts), List.copyOf(details));
  }

  /** The message with these details; empty where {@link MessageFormat} has to make it. */
  Optional<String> fill(Object[] given) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    var filled = new StringBuilder(texts.getFirst());
    for (int i = 0; i < details.size(); i++) {
      int which = details.get(i);
      if (which >= given.length || !isPlain(given[which])) {
        return Optional.empty();
      }
      filled.append(given[which]).append(texts.get(i + 1));
    }
    return Optional.of(filled.toString());
  }

  private static boolean isPlain(Object detail) {
    return detail instanceof String
        || detail instanceof Integer number && number >= 0 && number < WRITTEN_PLAINLY
        || detail instanceof Long large && large >= 0 && large < WRITTEN_PLAINLY;
  }
}
