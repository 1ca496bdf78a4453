/**
 * Who looks on while something takes long, and when it has to end.
 *
 * <p>Enters: who is told of progress, a time limit, a wish to cancel. Leaves: whether to go on.
 * Uses model.
 */
package cz.setkani.watch;
