package tequio.bench.machine;

/**
 * What was done in some seconds: how much in each, and how much with each second of processor.
 * Where others use the machine too, only the second can be compared.
 */
public record Rate(double perSecond, double perEffort) {}
