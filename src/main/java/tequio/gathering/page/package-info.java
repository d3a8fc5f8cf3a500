/** Public pages of gatherings. */
package tequio.gathering.page;
