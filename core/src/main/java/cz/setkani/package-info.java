/**
 * The front door: {@link cz.setkani.Scheduler} takes an {@link cz.setkani.model.Event} and gives a
 * {@link cz.setkani.Programme}. Uses every room of the library but {@code whatif}.
 */
package cz.setkani;
