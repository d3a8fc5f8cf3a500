/** Every pattern in every state on one page, to look at and for tests. */
package tequio.about.gallery;
