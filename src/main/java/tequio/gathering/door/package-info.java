/** Public pages by which people note at the door that they came. */
package tequio.gathering.door;
