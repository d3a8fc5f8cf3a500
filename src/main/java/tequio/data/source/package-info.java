/** The datasets of the installation: where the rows of each come from, and its columns. */
package tequio.data.source;
