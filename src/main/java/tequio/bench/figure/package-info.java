/** Figures of the benchmark and their targets. */
package tequio.bench.figure;
