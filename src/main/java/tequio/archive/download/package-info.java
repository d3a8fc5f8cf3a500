/** The whole archive of a government as one file. */
package tequio.archive.download;
