/** Pictures of pages, drawn as lines and areas on whatever a document is written to. */
package tequio.rendering.picture;
