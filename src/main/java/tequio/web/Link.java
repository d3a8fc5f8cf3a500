package tequio.web;

/** Link: words, and an address below this site (without language) or elsewhere. */
public record Link(String words, String to) {}
