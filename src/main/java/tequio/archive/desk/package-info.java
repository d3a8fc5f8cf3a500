/** Working pages on which an uploaded file is described. */
package tequio.archive.desk;
