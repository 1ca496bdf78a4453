/**
 * What is true of an event and of a schedule: immutable records without an algorithm.
 *
 * <p>Enters: checked values. Leaves: {@link cz.setkani.model.Event} and {@link
 * cz.setkani.model.Schedule}. Uses the JDK alone.
 *
 * <p>Organisations are named by their unique names, rounds and tables by numbers from 1.
 */
package cz.setkani.model;
