/** Requests of anybody to have something dealt with in a public session. */
package tequio.secretariat.request;
