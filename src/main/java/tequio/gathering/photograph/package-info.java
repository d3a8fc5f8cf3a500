/** Photographs of gatherings: pictures of the archive that say which gathering they show. */
package tequio.gathering.photograph;
