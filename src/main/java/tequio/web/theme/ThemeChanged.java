package tequio.web.theme;

import tequio.kernel.GovernmentKey;

/** The pages of a government look otherwise from now on. */
public record ThemeChanged(GovernmentKey government) {}
