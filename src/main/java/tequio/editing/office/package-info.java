/** The office in whose name something is published. */
package tequio.editing.office;
