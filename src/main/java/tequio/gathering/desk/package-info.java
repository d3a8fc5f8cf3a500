/** Working pages of gatherings: the register of attendance, its paper, and what is stated. */
package tequio.gathering.desk;
