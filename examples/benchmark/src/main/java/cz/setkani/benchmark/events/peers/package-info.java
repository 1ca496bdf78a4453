/** The contestants: setkani, OR-Tools CP-SAT, and OptaPlanner as it comes. */
package cz.setkani.benchmark.events.peers;
