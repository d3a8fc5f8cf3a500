/** Public pages of the archive. */
package tequio.archive.page;
