/** Working pages of joint declarations. */
package tequio.declaration.desk;
