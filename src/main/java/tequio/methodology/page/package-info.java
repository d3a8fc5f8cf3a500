/** Public pages of methodologies. */
package tequio.methodology.page;
