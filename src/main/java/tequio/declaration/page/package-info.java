/** Public pages of joint declarations. */
package tequio.declaration.page;
