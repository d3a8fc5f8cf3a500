/** A published commitment as it stands on a day: what every page about it shows. */
package tequio.plan.promise;
