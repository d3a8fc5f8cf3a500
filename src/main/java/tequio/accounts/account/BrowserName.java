package tequio.accounts.account;

import java.util.List;

/** Readable name of a browser and its device, parsed from the User-Agent header. */
record BrowserName(String program, String device) {

  private static final List<String[]> PROGRAMS =
      List.of(
          new String[] {"Firefox/", "Firefox"},
          new String[] {"Edg", "Edge"},
          new String[] {"OPR/", "Opera"},
          new String[] {"SamsungBrowser/", "Samsung Internet"},
          new String[] {"Chrome/", "Chrome"},
          new String[] {"Safari/", "Safari"});

  private static final List<String[]> DEVICES =
      List.of(
          new String[] {"Android", "Android"},
          new String[] {"iPhone", "iPhone"},
          new String[] {"iPad", "iPad"},
          new String[] {"Windows", "Windows"},
          new String[] {"Mac OS", "Mac"},
          new String[] {"Linux", "Linux"});

  static BrowserName of(String said) {
    return new BrowserName(first(PROGRAMS, said), first(DEVICES, said));
  }

  /** Returns browser and device, or the one that is known; empty if neither is. */
  String words() {
    return String.join(
        " · ", List.of(program, device).stream().filter(it -> !it.isEmpty()).toList());
  }

  private static String first(List<String[]> known, String said) {
    return known.stream()
        .filter(it -> said.contains(it[0]))
        .map(it -> it[1])
        .findFirst()
        .orElse("");
  }
}
