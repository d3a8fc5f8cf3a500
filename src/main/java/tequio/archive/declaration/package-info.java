/** The kind of uploaded documents. */
package tequio.archive.declaration;
