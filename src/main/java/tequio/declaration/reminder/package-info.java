/** Letters to those whose signature on a declaration is missing. */
package tequio.declaration.reminder;
