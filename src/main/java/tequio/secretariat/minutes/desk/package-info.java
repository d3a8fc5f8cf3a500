/** Working pages of minutes: comments and their answers, approval, corrections. */
package tequio.secretariat.minutes.desk;
