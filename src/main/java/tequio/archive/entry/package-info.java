/** Entries of the archive, from documents, plans, files and the steps of exercises. */
package tequio.archive.entry;
