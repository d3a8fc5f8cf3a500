/** Public pages of state profiles. */
package tequio.profile.page;
