/** Documents as editable Word files. */
package tequio.rendering.word;
