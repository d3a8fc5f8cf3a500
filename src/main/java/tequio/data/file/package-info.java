/** Files of datasets: how each kind is written, and what was measured of those that stay. */
package tequio.data.file;
