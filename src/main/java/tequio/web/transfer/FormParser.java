package tequio.web.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tequio.capacity.Capacity;
import tequio.web.transfer.FormRefusedException.FormProblem;

/** Parses {@code application/x-www-form-urlencoded} in UTF-8 as the URL Standard defines. */
final class FormParser {

  private final byte[] body;
  private final int length;

  FormParser(byte[] body, int length) {
    this.body = body;
    this.length = length;
  }

  /** Returns the values of each field, in the order of the body. */
  Map<String, String[]> fields() {
    var fields = new LinkedHashMap<String, String[]>();
    int from = 0;
    while (from < length) {
      int to = find('&', from, length);
      if (to > from) {
        int equals = find('=', from, to);
        var value = equals == to ? "" : decoded(equals + 1, to);
        fields.merge(decoded(from, equals), new String[] {value}, FormParser::joined);
      }
      from = to + 1;
    }
    return fields;
  }

  private int find(char wanted, int from, int to) {
    int at = from;
    while (at < to && body[at] != wanted) {
      at++;
    }
    return at;
  }

  private String decoded(int from, int to) {
    byte[] bytes = new byte[to - from];
    int written = 0;
    for (int at = from; at < to; at++) {
      if (body[at] == '%') {
        bytes[written++] = (byte) (digit(at + 1, to) << 4 | digit(at + 2, to));
        at += 2;
      } else {
        bytes[written++] = body[at] == '+' ? (byte) ' ' : body[at];
      }
    }
    return new String(bytes, 0, written, UTF_8);
  }

  private int digit(int at, int to) {
    int digit = at < to ? Character.digit(body[at], 16) : -1;
    if (digit < 0) {
      throw new FormRefusedException(FormProblem.UNREADABLE, Capacity.LONG_FORM);
    }
    return digit;
  }

  static String[] joined(String[] before, String[] more) {
    var all = Arrays.copyOf(before, before.length + more.length);
    System.arraycopy(more, 0, all, before.length, more.length);
    return all;
  }
}
