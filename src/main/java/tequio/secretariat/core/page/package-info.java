/** Public pages of a civil-society core, and the forms by which anybody joins and leaves. */
package tequio.secretariat.core.page;
