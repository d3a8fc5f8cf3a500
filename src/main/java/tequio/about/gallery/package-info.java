/** Gallery of all components in every state, for developers and tests. */
package tequio.about.gallery;
