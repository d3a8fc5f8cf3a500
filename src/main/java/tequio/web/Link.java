package tequio.web;

/** Somewhere to go: its words, and its address below this site (without language) or elsewhere. */
public record Link(String words, String to) {}
