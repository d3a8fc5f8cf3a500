package tequio.web;

/** Link: words, and a path on this site (without language) or an address elsewhere. */
public record Link(String words, String to) {}
