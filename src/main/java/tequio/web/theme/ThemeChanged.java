package tequio.web.theme;

import tequio.kernel.GovernmentKey;

/** Event: the theme of a government changed. */
public record ThemeChanged(GovernmentKey government) {}
