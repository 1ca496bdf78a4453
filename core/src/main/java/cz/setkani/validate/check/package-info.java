/**
 * Whether the day, the tables, the roster and the requests make sense, in this order; each knows
 * what those before it found out.
 *
 * <p>Enters: sheets. Leaves: a frame of the day, tables, organisations and requests, as far as they
 * can be read, and findings. Uses model, value, finding, sheet and names.
 */
package cz.setkani.validate.check;
