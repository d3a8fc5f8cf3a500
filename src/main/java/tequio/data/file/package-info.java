/** Files of datasets: how each kind is written, and what was measured of those that stay. */
@org.springframework.modulith.NamedInterface("file")
package tequio.data.file;
