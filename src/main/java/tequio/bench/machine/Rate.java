package tequio.bench.machine;

/**
 * Operations per second of time and per second of CPU. On a shared machine only the latter is
 * comparable.
 */
public record Rate(double perSecond, double perEffort) {}
