/** Places taken in a gathering beforehand, without a name. */
package tequio.gathering.registration;
