/** Datasets of the installation: their columns and the sources of their rows. */
package tequio.data.source;
