/** What is shown after a plan was published. */
package tequio.editing.published;
